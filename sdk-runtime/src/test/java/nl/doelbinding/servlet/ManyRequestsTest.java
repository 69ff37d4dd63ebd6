package nl.doelbinding.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.doelbinding.servlet.testing.WatchedThreads;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.ExecutorThreadPool;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Requests of all kinds at once, on few threads: {@code -Ddoelbinding.requests=10000000} for a long
 * run.
 */
class ManyRequestsTest {

  private static final long REQUESTS = Long.getLong("doelbinding.requests", 40_000);
  private static final int CLIENTS = 8;

  /** What is asked, and what the end of the answer is. */
  private record Kind(String path, String end, int outOfThousand) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("/mailing", "REQUEST[Mailing]", 200),
          new Kind("/billing", "REQUEST[Billing]", 200),
          new Kind("/both", "REQUEST[Billing+Mailing]", 100),
          new Kind("/plain", "REQUEST[]", 150),
          new Kind("/mailing?do=async", "ASYNC[Mailing]", 60),
          new Kind("/mailing?do=async&path=/billing?do=none", "ASYNC[Billing]", 40),
          new Kind("/mailing-async?do=task", "[Mailing]", 60),
          new Kind("/mailing-async?do=taskOfNarrower", "[Reminding]", 30),
          new Kind("/mailing?do=forward&path=/async?do=task", "[]", 30),
          new Kind("/mailing?do=include&path=/billing?do=none", "INCLUDE[Billing][Mailing]", 40),
          new Kind("/mailing?do=leak", "REQUEST[Billing+Mailing]", 30),
          new Kind("/billing?do=read", "}", 20),
          new Kind("/billing-async?do=taskThatReads", "}", 20),
          new Kind("/mailing?do=fail", "ERROR[Billing]", 10),
          new Kind("/mailing-async?do=timeout", "[Mailing]", 10));

  @Test
  void none_leaves_a_purpose_behind_and_none_has_a_wrong_one() throws Exception {
    run(null);
  }

  @Test
  void nor_on_virtual_threads() throws Exception {
    Executor virtual = VirtualThreads.getDefaultVirtualThreadsExecutor();
    Assumptions.assumeTrue(virtual != null, "no virtual threads before Java 21");
    run(virtual);
  }

  private static void run(Executor virtual) throws Exception {
    Logger ours = Logger.getLogger("nl.doelbinding");
    ours.setLevel(Level.OFF);
    ((LoggerContext) LoggerFactory.getILoggerFactory())
        .getLogger("org.eclipse.jetty")
        .setLevel(ch.qos.logback.classic.Level.OFF);
    WatchedThreads threads = new WatchedThreads(16);
    ExecutorThreadPool pool = new ExecutorThreadPool(threads);
    pool.setVirtualThreadsExecutor(virtual);
    Server server = new Server(pool);
    LocalConnector connector = new LocalConnector(server);
    server.addConnector(connector);
    server.setHandler(context(threads));
    server.start();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    AtomicLong left = new AtomicLong(REQUESTS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        all.add(clients.submit(() -> ask(connector, left, wrong)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      clients.shutdown();
      server.stop();
      threads.shutdown();
      ours.setLevel(null);
    }
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(wrong).isEmpty();
    assertThat(threads.leftBehind()).isEmpty();
  }

  private static Void ask(LocalConnector connector, AtomicLong left, Queue<String> wrong)
      throws Exception {
    while (left.getAndDecrement() > 0 && wrong.size() < 10) {
      AsyncServlets.EVENTS.clear();
      Kind kind = any();
      String answer =
          connector.getResponse(
              "GET " + kind.path() + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
              false,
              1,
              TimeUnit.MINUTES);
      if (answer == null || !answer.stripTrailing().endsWith(kind.end())) {
        wrong.add(kind + ": " + answer);
      }
    }
    return null;
  }

  private static Kind any() {
    int number = ThreadLocalRandom.current().nextInt(1000);
    for (Kind kind : KINDS) {
      number -= kind.outOfThousand();
      if (number < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("The shares are a thousand");
  }

  private static ServletContextHandler context(WatchedThreads threads) {
    ServletContextHandler context = new ServletContextHandler("/");
    Map<String, HttpServlet> servlets = new TreeMap<>();
    servlets.put("/plain", new Servlets.PlainServlet());
    servlets.put("/mailing", new Servlets.MailingServlet());
    servlets.put("/billing", new Servlets.BillingServlet());
    servlets.put("/both", new Servlets.BothServlet());
    servlets.put("/async", new AsyncServlets.PlainAsyncServlet());
    servlets.put("/mailing-async", new AsyncServlets.MailingAsyncServlet());
    servlets.put("/billing-async", new AsyncServlets.BillingAsyncServlet());
    servlets.forEach(
        (path, servlet) -> {
          ServletHolder holder = new ServletHolder(path.substring(1), servlet);
          holder.setAsyncSupported(true);
          context.addServlet(holder, path);
        });
    ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
    errors.addErrorPage(IllegalStateException.class, "/billing");
    context.setErrorHandler(errors);
    context.addServletContainerInitializer(
        (classes, started) -> {
          threads.watch(started);
          PurposeFilter.install(started);
        });
    return context;
  }
}
