package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** What nobody hands a purpose to declares its own: jobs and handlers of messages, woven. */
class JobsAndHandlersTest {

  private static final String HEADER =
      """
      package nl.acme;
      import java.util.*;
      import java.util.function.*;
      import nl.doelbinding.annotations.*;
      import nl.doelbinding.purpose.*;
      """;

  /** What a job or handler read, or why it could not. */
  private static final BlockingQueue<Object> SEEN = new LinkedBlockingQueue<>();

  private static ClassLoader application;

  @BeforeAll
  static void compile() {
    application =
        Compiled.of(
                HEADER
                    + """
                    @Purpose(name = "Facturen", description = "Facturen sturen",
                        legalBasis = LegalBasis.CONTRACT)
                    public interface Billing {}
                    """,
                HEADER
                    + """
                    public class Customer {
                      @PersonalData(purpose = Billing.class) String name = "Sanne";
                      static String read() {
                        try {
                          return new Customer().name + " for " + Purposes.current();
                        } catch (PurposeViolationException refused) {
                          return "refused: " + refused.violation().hop();
                        }
                      }
                    }
                    """,
                HEADER
                    + """
                    @ForPurpose(Billing.class)
                    public class InvoiceTimer extends TimerTask {
                      private final Consumer<Object> seen;
                      public InvoiceTimer(Consumer<Object> seen) { this.seen = seen; }
                      @Override public void run() { seen.accept(Customer.read()); }
                    }
                    """,
                HEADER
                    + """
                    public class InvoiceJob implements org.quartz.Job {
                      @ForPurpose(Billing.class)
                      @Override public void execute(org.quartz.JobExecutionContext context) {
                        ((Consumer<Object>) context.getMergedJobDataMap().get("seen"))
                            .accept(Customer.read());
                      }
                    }
                    """,
                HEADER
                    + """
                    public class BareJob implements org.quartz.Job {
                      @Override public void execute(org.quartz.JobExecutionContext context) {
                        ((Consumer<Object>) context.getMergedJobDataMap().get("seen"))
                            .accept(Customer.read());
                      }
                    }
                    """,
                HEADER
                    + """
                    public class OrderHandler implements Consumer<Consumer<Object>> {
                      @ForPurpose(Billing.class)
                      @Override public void accept(Consumer<Object> message) {
                        message.accept(Customer.read());
                      }
                    }
                    """,
                HEADER
                    + """
                    public class HandWritten implements Runnable {
                      private final Consumer<Object> seen;
                      public HandWritten(Consumer<Object> seen) { this.seen = seen; }
                      @Override public void run() {
                        Purposes.run(Billing.class, () -> seen.accept(Customer.read()));
                      }
                    }
                    """)
            .woven()
            .load();
  }

  @BeforeEach
  void nothing_seen_yet() {
    Enforcement.switchTo(EnforcementMode.ENFORCE);
    SEEN.clear();
  }

  @Test
  void a_timer_task_that_declares_its_purpose() throws Exception {
    Timer timer = new Timer(true);
    timer.schedule((TimerTask) make("InvoiceTimer"), 1, 1);
    assertBound();
    assertBound();
    timer.cancel();
  }

  @Test
  void a_scheduled_task_that_declares_or_binds_its_purpose_each_time_it_runs() throws Exception {
    ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
    for (String task : new String[] {"InvoiceTimer", "HandWritten"}) {
      var periodic =
          pool.scheduleAtFixedRate((Runnable) make(task), 0, 1, TimeUnit.MILLISECONDS);
      assertBound();
      assertBound();
      periodic.cancel(false);
    }
    assertThat(pool.submit(Purposes::current).get()).isEmpty();
    pool.shutdown();
  }

  @Test
  void a_job_of_quartz_that_declares_its_purpose_and_one_that_does_not() throws Exception {
    Properties properties = new Properties();
    properties.setProperty("org.quartz.scheduler.instanceName", "jobs");
    properties.setProperty("org.quartz.threadPool.threadCount", "1");
    Scheduler quartz = new StdSchedulerFactory(properties).getScheduler();
    quartz.start();
    try {
      schedule(quartz, "InvoiceJob");
      assertBound();
      schedule(quartz, "BareJob");
      assertThat((String) SEEN.poll(1, TimeUnit.MINUTES))
          .startsWith("refused: the job BareJob.execute (")
          .endsWith("), run by Quartz");
    } finally {
      quartz.shutdown(true);
    }
  }

  @Test
  @SuppressWarnings("unchecked") // the class is made from source
  void a_handler_of_messages_that_declares_its_purpose() throws Exception {
    Consumer<Consumer<Object>> handler =
        (Consumer<Consumer<Object>>)
            application.loadClass("nl.acme.OrderHandler").getConstructor().newInstance();
    try (SubmissionPublisher<Consumer<Object>> messages = new SubmissionPublisher<>()) {
      messages.consume(handler);
      // Whoever sends under another purpose changes nothing.
      Purposes.run(Newsletter.class, () -> messages.submit(SEEN::add));
      messages.submit(SEEN::add);
      assertBound();
      assertBound();
    }
  }

  private static void schedule(Scheduler quartz, String job) throws Exception {
    var detail =
        JobBuilder.newJob(application.loadClass("nl.acme." + job).asSubclass(Job.class)).build();
    Consumer<Object> seen = SEEN::add;
    detail.getJobDataMap().put("seen", seen);
    quartz.scheduleJob(detail, TriggerBuilder.newTrigger().startNow().build());
  }

  private static Object make(String name) throws Exception {
    Consumer<Object> seen = SEEN::add;
    return application
        .loadClass("nl.acme." + name)
        .getConstructor(Consumer.class)
        .newInstance(seen);
  }

  private static void assertBound() throws Exception {
    assertThat(SEEN.poll(1, TimeUnit.MINUTES))
        .isEqualTo("Sanne for [interface nl.acme.Billing]");
  }
}
