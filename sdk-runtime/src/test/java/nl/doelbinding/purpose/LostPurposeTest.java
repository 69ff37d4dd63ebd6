package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.doelbinding.purpose.ThreadHop.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Which hop lost the purpose, on the real things. */
class LostPurposeTest {

  private static final PurposeRule RULE =
      PurposeRule.of("nl.acme.Customer", "billingName", List.of(Invoicing.class));

  private final List<PurposeViolation> told = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch read = new CountDownLatch(1);
  private final ViolationListener listener =
      violation -> {
        told.add(violation);
        read.countDown();
      };

  @BeforeEach
  void observe() {
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    Enforcement.register(listener);
  }

  @AfterEach
  void restore() {
    Enforcement.unregister(listener);
    Enforcement.switchTo(EnforcementMode.ENFORCE);
  }

  @Test
  void a_task_of_a_pool() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(LostPurposeTest::sendInvoices);

    ThreadHop hop = hop();

    assertThat(hop.toString())
        .matches(
            "the task LostPurposeTest\\.sendInvoices \\(LostPurposeTest\\.java:\\d+\\), run by"
                + " ThreadPoolExecutor on another thread");
    assertThat(told.get(0).summary())
        .matches(
            "\\[DB-301\\] nl\\.acme\\.Customer\\.billingName is declared for Invoicing and was read"
                + " with no purpose bound, in the task LostPurposeTest\\.sendInvoices"
                + " \\(LostPurposeTest\\.java:\\d+\\), run by ThreadPoolExecutor on another thread"
                + " \\(LostPurposeTest\\.java:\\d+\\)");
    assertThat(told.get(0).remedy())
        .isEqualTo(
            "Wrap the task or its executor where it is handed over, with Purposes.wrap; or bind"
                + " Invoicing there: @ForPurpose(Invoicing.class) on the method, or Purposes.run.");
    pool.shutdown();
  }

  @Test
  void the_task_is_named_and_not_what_it_calls() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.submit(new Report());

    ThreadHop hop = hop();

    assertThat(hop.task().getMethodName()).isEqualTo("run");
    assertThat(hop.task().getClassName()).isEqualTo(Report.class.getName());
    assertThat(told.get(0).place().getMethodName()).isEqualTo("sendInvoices");
    pool.shutdown();
  }

  @Test
  void a_scheduled_task() {
    ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
    pool.schedule(LostPurposeTest::sendInvoices, 1, TimeUnit.MILLISECONDS);

    assertThat(hop().runner()).isEqualTo("ScheduledThreadPoolExecutor");
    pool.shutdown();
  }

  @Test
  void a_future_in_its_own_pool() {
    CompletableFuture.runAsync(LostPurposeTest::sendInvoices).join();

    assertThat(hop().toString()).contains("the step LostPurposeTest.sendInvoices (");
    assertThat(hop().kind()).isEqualTo(Kind.STEP);
    assertThat(told.get(0).remedy()).startsWith("Add the step to Purposes.wrap(future), or");
  }

  @Test
  void a_step_that_runs_where_the_future_is_completed() {
    CompletableFuture<String> future = new CompletableFuture<>();
    future.thenAccept(value -> sendInvoices());
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> complete(future));

    ThreadHop hop = hop();

    assertThat(hop.kind()).isEqualTo(Kind.STEP);
    assertThat(hop.task().getMethodName()).startsWith("lambda$a_step_that_runs_where");
    pool.shutdown();
  }

  @Test
  void a_task_of_a_fork_join_pool_and_a_forked_one() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(1);
    pool.execute(LostPurposeTest::sendInvoices);
    assertThat(hop().kind()).isEqualTo(Kind.TASK);
    assertThat(hop().runner()).isEqualTo("ForkJoinPool");
    told.clear();

    pool.execute(
        new RecursiveAction() {
          @Override
          protected void compute() {
            sendInvoices();
          }
        });
    pool.shutdown();
    assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

    assertThat(hop().kind()).isEqualTo(Kind.FORK);
  }

  @Test
  void a_thread_of_its_own_by_a_task_or_by_its_class() throws Exception {
    Thread thread = new Thread(LostPurposeTest::sendInvoices);
    thread.start();
    thread.join();
    assertThat(hop().toString()).endsWith("run by a thread of its own");
    told.clear();

    Thread body =
        new Thread() {
          @Override
          public void run() {
            sendInvoices();
          }
        };
    body.start();
    body.join();
    assertThat(hop().kind()).isEqualTo(Kind.THREAD);
    assertThat(hop().task().getMethodName()).isEqualTo("run");
  }

  @Test
  void a_timer() {
    Timer timer = new Timer(true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            sendInvoices();
          }
        },
        1);

    assertThat(hop().runner()).isEqualTo("java.util.Timer");
    timer.cancel();
  }

  @Test
  void a_parallel_stream_loses_it_on_the_threads_of_the_pool_only() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(2);
    Purposes.run(
        Invoicing.class,
        () ->
            pool.submit(
                    Purposes.wrap(
                        () ->
                            IntStream.range(0, 64)
                                .parallel()
                                .forEach(
                                    i -> {
                                      sendInvoices();
                                      sleep();
                                    })))
                .join());

    assertThat(told).hasSizeBetween(1, 63);
    assertThat(told).allSatisfy(each -> assertThat(each.hop().kind()).isEqualTo(Kind.STREAM));
    pool.shutdown();
  }

  @Test
  void a_virtual_thread() throws Exception {
    Executor virtual;
    try {
      virtual =
          (Executor) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException before21) {
      abort("this JDK has no virtual threads");
      return;
    }
    virtual.execute(LostPurposeTest::sendInvoices);
    assertThat(hop().toString())
        .contains("the task LostPurposeTest.sendInvoices (")
        .endsWith("run by a virtual thread");
    told.clear();
    Thread.class
        .getMethod("startVirtualThread", Runnable.class)
        .invoke(null, (Runnable) LostPurposeTest::sendInvoices);
    while (told.isEmpty()) {
      sleep();
    }
    assertThat(hop().runner()).isEqualTo("a virtual thread");
  }

  @Test
  void a_step_of_reactor() {
    Mono.fromRunnable(LostPurposeTest::sendInvoices).subscribeOn(Schedulers.single()).block();

    assertThat(hop().kind()).isEqualTo(Kind.REACTIVE);
    assertThat(told.get(0).remedy()).contains("Hooks.enableAutomaticContextPropagation()");
  }

  @Test
  void a_method_that_spring_calls_on_another_thread_or_on_schedule() {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(SpringApplication.class)) {
      context.getBean(SpringMailer.class).send();
      assertThat(hop().toString())
          .contains("the method LostPurposeTest$SpringMailer.send (")
          .endsWith("run by the @Async of Spring on another thread");
      told.clear();
      SpringMailer.due = true;
      while (told.isEmpty()) {
        sleep();
      }
      SpringMailer.due = false;
      assertThat(hop().toString())
          .contains("the job LostPurposeTest$SpringMailer.onSchedule (")
          .endsWith("run by the @Scheduled of Spring");
      assertThat(told.get(0).remedy())
          .isEqualTo(
              "Bind Invoicing there: @ForPurpose(Invoicing.class) on the method, or"
                  + " Purposes.run.");
    }
  }

  @Test
  void on_the_first_thread_no_hop_is_to_blame() {
    sendInvoices();
    List.of(1).stream().forEach(i -> sendInvoices());
    CompletableFuture.completedFuture(1).thenAccept(i -> sendInvoices());

    assertThat(told).hasSize(3).allSatisfy(each -> assertThat(each.hop()).isNull());
  }

  @Test
  void a_task_that_was_wrapped_without_a_purpose() {
    ExecutorService pool = Purposes.wrap(Executors.newSingleThreadExecutor());
    pool.execute(LostPurposeTest::sendInvoices);

    assertThat(hop()).isEqualTo(ThreadHop.UNBOUND);
    assertThat(told.get(0).summary())
        .contains(
            "was read with no purpose bound, in a task that was handed over where no purpose was"
                + " bound (LostPurposeTest.java:");
    assertThat(told.get(0).remedy())
        .startsWith("Bind a purpose before the task is wrapped; or bind Invoicing there:");
    pool.shutdown();
  }

  @Test
  void a_purpose_that_was_bound_inside_another_one() {
    Purposes.run(
        Newsletter.class, () -> Purposes.run(Invoicing.class, LostPurposeTest::sendInvoices));

    assertThat(told.get(0).refused())
        .isEqualTo(
            new RefusedBinding(
                List.of(Invoicing.class.getName()), List.of(Newsletter.class.getName())));
    assertThat(told.get(0).summary())
        .contains(
            "is declared for Invoicing and was read where Invoicing was bound inside Newsletter,"
                + " which does not cover it (");
    assertThat(told.get(0).remedy())
        .isEqualTo(
            "An inner binding only narrows: put @ForPurpose(Invoicing.class) on the component that"
                + " reads, which then has it in place of the outer one; or bind the two together,"
                + " outside.");
  }

  @Test
  void the_outermost_of_several_that_refuse_is_named_and_also_after_a_hop() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try (PurposeScope newsletter = Purposes.bind(Newsletter.class);
        PurposeScope first = Purposes.bind(Invoicing.class);
        PurposeScope second = Purposes.bind(Invoicing.class)) {
      sendInvoices();
      pool.submit(Purposes.wrap((Runnable) LostPurposeTest::sendInvoices)).get();
    }
    try (PurposeScope none = Purposes.bind();
        PurposeScope inside = Purposes.bind(Invoicing.class)) {
      sendInvoices();
    }
    assertThat(told.get(0).refused().within()).containsExactly(Newsletter.class.getName());
    assertThat(told.get(1).summary())
        .contains("was bound inside a binding that does not cover it (");
    assertThat(told.get(2).refused().within()).isEmpty();
    pool.shutdown();
  }

  @Test
  void a_kind_of_purpose_of_which_only_the_wider_one_is_left() {
    PurposeRule rule = PurposeRule.of("nl.acme.Customer", "email", List.of(Newsletter.class));
    Purposes.run(
        Marketing.class,
        () ->
            Purposes.run(
                List.of(Advertising.class),
                () -> Purposes.run(Newsletter.class, () -> PurposeChecks.check(rule))));

    assertThat(told.get(0).refused())
        .isEqualTo(
            new RefusedBinding(
                List.of(Newsletter.class.getName()), List.of(Advertising.class.getName())));
  }

  @Test
  void a_purpose_that_was_refused_but_would_not_have_helped_is_not_named() {
    Purposes.run(
        Marketing.class,
        () ->
            Purposes.run(
                Invoicing.class,
                () ->
                    PurposeChecks.check(
                        PurposeRule.of("nl.acme.Customer", "email", List.of(Newsletter.class)))));

    assertThat(told.get(0).refused()).isNull();
  }

  @Test
  void a_very_deep_stack_costs_no_more_than_a_bounded_walk() throws Exception {
    Thread deep = new Thread(null, () -> descend(5_000), "deep", 64L << 20);
    deep.start();
    deep.join();

    assertThat(told).hasSize(1);
    assertThat(told.get(0).hop()).isNull();
  }

  private ThreadHop hop() {
    try {
      assertThat(read.await(Duration.ofMinutes(1).toMillis(), TimeUnit.MILLISECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    ThreadHop hop = told.get(0).hop();
    assertThat(hop).isNotNull();
    return hop;
  }

  private static void sendInvoices() {
    PurposeChecks.check(RULE);
  }

  private static void complete(CompletableFuture<String> future) {
    future.complete("done");
  }

  private static void descend(int depth) {
    if (depth == 0) {
      sendInvoices();
    } else {
      descend(depth - 1);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Report implements Runnable {
    @Override
    public void run() {
      sendInvoices();
    }
  }

  /** Made by Spring, with a proxy before it. */
  public static class SpringMailer {
    static volatile boolean due;

    @Async
    public void send() {
      sendInvoices();
    }

    @Scheduled(fixedDelay = 5)
    public void onSchedule() {
      if (due) {
        sendInvoices();
      }
    }
  }

  @Configuration
  @EnableAsync(proxyTargetClass = true)
  @EnableScheduling
  static class SpringApplication {
    @Bean
    ThreadPoolTaskExecutor taskExecutor() {
      return new ThreadPoolTaskExecutor();
    }

    @Bean
    SpringMailer mailer() {
      return new SpringMailer();
    }
  }
}
