package nl.doelbinding.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.doelbinding.servlet.Servlets.BillingServlet;
import nl.doelbinding.servlet.Servlets.BothServlet;
import nl.doelbinding.servlet.Servlets.CarriedTwiceServlet;
import nl.doelbinding.servlet.Servlets.InheritingServlet;
import nl.doelbinding.servlet.Servlets.MailingServlet;
import nl.doelbinding.servlet.Servlets.NoPurposeServlet;
import nl.doelbinding.servlet.Servlets.OwnAnnotationServlet;
import nl.doelbinding.servlet.Servlets.PlainServlet;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PurposeFilterTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ConcurrentLinkedQueue<String> THREADS_LEFT_BOUND =
      new ConcurrentLinkedQueue<>();

  private static Server server;
  private static String base;

  @BeforeAll
  static void start() throws Exception {
    // Few threads, so that each serves many requests; each tells what a request left behind on it.
    QueuedThreadPool pool =
        new QueuedThreadPool(8, 8) {
          @Override
          protected void runJob(Runnable job) {
            super.runJob(job);
            if (!Servlets.bound().equals("[]")) {
              THREADS_LEFT_BOUND.add(Servlets.bound());
            }
          }
        };
    server = new Server(pool);
    ServerConnector connector = new ServerConnector(server);
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/app");
    add(context, new PlainServlet(), "/plain");
    add(context, new MailingServlet(), "/mailing");
    add(context, new BillingServlet(), "/billing");
    add(context, new BothServlet(), "/both");
    add(context, new InheritingServlet(), "/inheriting");
    add(context, new OwnAnnotationServlet(), "/own");
    add(context, new CarriedTwiceServlet(), "/carried-twice");
    add(context, new NoPurposeServlet(), "/no-purpose");
    ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
    errors.addErrorPage(IllegalStateException.class, "/billing");
    errors.addErrorPage(404, "/billing");
    context.setErrorHandler(errors);
    context.addServletContainerInitializer(
        (classes, servletContext) -> {
          PurposeFilter.install(servletContext);
          PurposeFilter.install(servletContext);
        });
    server.setHandler(context);
    server.start();
    base = "http://localhost:" + connector.getLocalPort() + "/app";
  }

  @AfterAll
  static void stop() throws Exception {
    server.stop();
    assertThat(THREADS_LEFT_BOUND).isEmpty();
  }

  @Test
  void a_request_binds_the_purpose_of_its_servlet() throws Exception {
    assertThat(get("/mailing")).isEqualTo("REQUEST[Mailing]");
    assertThat(get("/billing")).isEqualTo("REQUEST[Billing]");
    assertThat(get("/both")).isEqualTo("REQUEST[Mailing]");
  }

  @Test
  void a_servlet_inherits_its_purpose_and_may_carry_it_by_an_annotation_of_its_own()
      throws Exception {
    assertThat(get("/inheriting")).isEqualTo("REQUEST[Billing]");
    assertThat(get("/own")).isEqualTo("REQUEST[Mailing]");
    assertThat(get("/carried-twice")).isEqualTo("REQUEST[Mailing]");
  }

  @Test
  void a_servlet_without_a_purpose_or_with_a_wrong_one_has_nothing_bound() throws Exception {
    assertThat(get("/plain")).isEqualTo("REQUEST[]");
    assertThat(get("/no-purpose")).isEqualTo("REQUEST[]");
  }

  @Test
  void a_read_under_the_purpose_is_allowed() throws Exception {
    assertThat(get("/mailing?do=read")).isEqualTo("REQUEST[Mailing]");
  }

  @Test
  void a_refused_read_is_answered_with_a_problem_that_gives_nothing_away() throws Exception {
    for (String path : List.of("/billing?do=read", "/plain?do=read", "/billing?do=wrap")) {
      List<String> log = new ArrayList<>();
      HttpResponse<String> response = logged(log, () -> send(path));

      assertThat(response.statusCode()).isEqualTo(403);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
      assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(response.headers().firstValue("X-Customer")).isEmpty();
      assertThat(response.body())
          .matches(
              "\\{\"type\":\"urn:doelbinding:problem:purpose-violation\",\"title\":\"Purpose"
                  + " violation\",\"status\":403,\"detail\":\"[\\w ,.]+\","
                  + "\"instance\":\"urn:uuid:[0-9a-f-]{36}\"}")
          .doesNotContain("Customer", "email", "Mailing", "Billing", "half");
      String instance = response.body().replaceAll(".*(urn:uuid:[0-9a-f-]+).*", "$1");
      assertThat(log)
          .anySatisfy(
              line ->
                  assertThat(line)
                      .contains("[DB-301] nl.acme.Customer.email")
                      .contains("answered with 403, " + instance));
    }
  }

  @Test
  void an_answer_that_is_on_its_way_is_broken_off() {
    assertThatIOException().isThrownBy(() -> send("/billing?do=commit"));
  }

  @Test
  void a_forward_binds_the_purpose_of_its_target_in_place_of_the_first() throws Exception {
    assertThat(get("/mailing?do=forward&path=/billing?do=none")).isEqualTo("FORWARD[Billing]");
    assertThat(get("/mailing?do=forward&path=/plain?do=none")).isEqualTo("FORWARD[]");
    assertThat(get("/plain?do=forward&path=/mailing?do=read")).isEqualTo("FORWARD[Mailing]");
    assertThat(send("/mailing?do=forward&path=/billing?do=read").statusCode()).isEqualTo(403);
  }

  @Test
  void an_include_binds_the_purpose_of_its_target_and_gives_the_first_back() throws Exception {
    assertThat(get("/mailing?do=include&path=/billing?do=none"))
        .isEqualTo("[Mailing]INCLUDE[Billing][Mailing]");
    assertThat(get("/mailing?do=include&path=/plain?do=none"))
        .isEqualTo("[Mailing]INCLUDE[][Mailing]");
    assertThat(send("/mailing?do=include&path=/billing?do=read").statusCode()).isEqualTo(403);
  }

  @Test
  void a_servlet_called_by_name_has_nothing_bound() throws Exception {
    assertThat(get("/mailing?do=forwardByName&path=billing")).isEqualTo("FORWARD[]");
    assertThat(get("/mailing?do=includeByName&path=billing")).isEqualTo("[Mailing]INCLUDE[]");
  }

  @Test
  void an_include_of_a_forward_binds_the_innermost_target() throws Exception {
    assertThat(get("/mailing?do=forward&path=/billing?do=include%26path=/mailing?do=none"))
        .startsWith("[Billing]INCLUDE[Mailing]");
  }

  @Test
  void an_asynchronous_dispatch_binds_the_purpose_of_its_target() throws Exception {
    assertThat(get("/mailing?do=async")).isEqualTo("ASYNC[Mailing]");
    assertThat(get("/mailing?do=async&path=/billing?do=none")).isEqualTo("ASYNC[Billing]");
    assertThat(send("/mailing?do=async&path=/billing?do=read").statusCode()).isEqualTo(403);
  }

  @Test
  void what_a_servlet_binds_and_leaves_open_ends_with_its_dispatch() throws Exception {
    assertThat(get("/mailing?do=include&path=/billing?do=leak"))
        .isEqualTo("[Mailing]INCLUDE[Billing][Mailing]");
    for (int request = 0; request < 32; request++) {
      assertThat(get("/mailing?do=leak")).isEqualTo("REQUEST[Mailing]");
    }
    assertThat(THREADS_LEFT_BOUND).isEmpty();
  }

  @Test
  void work_started_from_an_asynchronous_context_has_nothing_bound() throws Exception {
    assertThat(get("/mailing?do=start")).isEqualTo("[]");
  }

  @Test
  void a_refused_read_after_the_start_of_an_asynchronous_context_ends_it() throws Exception {
    assertThat(send("/billing?do=startThenRead").statusCode()).isEqualTo(403);
  }

  @Test
  void an_error_page_has_its_own_purpose() throws Exception {
    assertThat(get("/mailing?do=fail")).isEqualTo("ERROR[Billing]");
    assertThat(get("/nowhere")).isEqualTo("ERROR[Billing]");
  }

  @Test
  void many_requests_at_once_keep_their_own_purposes() {
    List<String> paths =
        List.of("/mailing", "/billing", "/plain", "/mailing?do=async", "/billing?do=read");
    List<String> expected =
        List.of("REQUEST[Mailing]", "REQUEST[Billing]", "REQUEST[]", "ASYNC[Mailing]", "403");
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String wanted = expected.get(i % 5);
      all.add(
          CLIENT
              .sendAsync(request(paths.get(i % 5)), HttpResponse.BodyHandlers.ofString())
              .thenAccept(
                  response ->
                      assertThat(
                              response.statusCode() == 200
                                  ? response.body()
                                  : String.valueOf(response.statusCode()))
                          .isEqualTo(wanted)));
    }
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
  }

  @Test
  void the_problem_escapes_what_json_needs_escaped() {
    assertThat(new Problem("a\"b", "c\\d", 403, "e\nf\u0001", "é€").toJson())
        .isEqualTo(
            "{\"type\":\"a\\\"b\",\"title\":\"c\\\\d\",\"status\":403,"
                + "\"detail\":\"e\\u000af\\u0001\",\"instance\":\"é€\"}");
  }

  @Test
  void causes_that_lead_in_a_circle_end() {
    Exception one = new Exception("one");
    one.initCause(new Exception("two", one));

    assertThat(ViolationResponse.refusedIn(one)).isNull();
  }

  private static void add(ServletContextHandler context, Servlet servlet, String path) {
    ServletHolder holder = new ServletHolder(servlet);
    holder.setName(path.substring(1));
    holder.setAsyncSupported(true);
    context.addServlet(holder, path);
  }

  private static String get(String path) throws Exception {
    return send(path).body();
  }

  private static HttpResponse<String> send(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(1)).build();
  }

  private interface Call<T> {
    T call() throws Exception;
  }

  private static <T> T logged(List<String> lines, Call<T> call) throws Exception {
    Logger logger = Logger.getLogger("nl.doelbinding.servlet");
    List<String> synchronised = java.util.Collections.synchronizedList(lines);
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord logRecord) {
            synchronised.add(logRecord.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    try {
      return call.call();
    } finally {
      logger.removeHandler(handler);
    }
  }
}
