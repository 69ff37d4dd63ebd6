package nl.doelbinding.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
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
import nl.doelbinding.servlet.testing.WatchedThreads;
import nl.doelbinding.servlet.testing.WebContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the filter does in every container. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PurposeFilterContract {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final WebContainer container;
  private final WatchedThreads threads = new WatchedThreads(16);

  private WebContainer.Running running;

  PurposeFilterContract(WebContainer container) {
    this.container = container;
  }

  @BeforeAll
  void start(@TempDir Path directory) throws Exception {
    Map<String, HttpServlet> servlets = new TreeMap<>();
    servlets.put("/plain", new PlainServlet());
    servlets.put("/mailing", new MailingServlet());
    servlets.put("/billing", new BillingServlet());
    servlets.put("/both", new BothServlet());
    servlets.put("/inheriting", new InheritingServlet());
    servlets.put("/own", new OwnAnnotationServlet());
    servlets.put("/carried-twice", new CarriedTwiceServlet());
    servlets.put("/no-purpose", new NoPurposeServlet());
    servlets.put("/async", new AsyncServlets.PlainAsyncServlet());
    servlets.put("/billing-async", new AsyncServlets.BillingAsyncServlet());
    servlets.put("/mailing-async", new AsyncServlets.MailingAsyncServlet());
    running =
        container.start(
            new WebContainer.Application(
                directory,
                servlets,
                Map.of(IllegalStateException.class.getName(), "/billing", "404", "/billing"),
                getClass().getClassLoader(),
                context -> {
                  threads.watch(context);
                  PurposeFilter.install(context);
                  PurposeFilter.install(context);
                },
                threads));
  }

  @BeforeEach
  void forget() {
    AsyncServlets.EVENTS.clear();
  }

  @AfterAll
  void stop() throws Exception {
    running.stop();
    threads.shutdown();
    assertThat(threads.leftBehind()).isEmpty();
  }

  @Test
  void a_request_binds_the_purpose_of_its_servlet() throws Exception {
    assertThat(get("/mailing")).isEqualTo("REQUEST[Mailing]");
    assertThat(get("/billing")).isEqualTo("REQUEST[Billing]");
    assertThat(get("/both")).isEqualTo("REQUEST[Billing+Mailing]");
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
        .isEqualTo("[Mailing]INCLUDE[Billing+Mailing][Mailing]");
    for (int request = 0; request < 32; request++) {
      assertThat(get("/mailing?do=leak")).isEqualTo("REQUEST[Billing+Mailing]");
    }
    assertThat(threads.leftBehind()).isEmpty();
  }

  @Test
  void a_task_runs_under_what_is_bound_where_it_is_started() throws Exception {
    assertThat(get("/mailing-async?do=task")).isEqualTo("[Mailing]");
    assertThat(get("/mailing-async?do=taskOfGiven")).isEqualTo("[Mailing]");
    assertThat(get("/mailing-async?do=taskOfNarrower")).isEqualTo("[Reminding]");
    assertThat(get("/mailing-async?do=taskOfNothing")).isEqualTo("[]");
    assertThat(get("/mailing?do=forward&path=/async?do=task")).isEqualTo("[]");
    assertThat(get("/plain?do=forward&path=/mailing-async?do=task")).isEqualTo("[Mailing]");
  }

  @Test
  void a_servlet_without_a_purpose_gets_the_request_of_the_container() throws Exception {
    assertThat(get("/async?do=isWrapped")).isEqualTo("false");
    assertThat(get("/mailing-async?do=isWrapped")).isEqualTo("true");
    assertThat(get("/async?do=task")).isEqualTo("[] and no more");
  }

  @Test
  void a_refused_read_in_a_task_is_answered_unless_the_answer_is_given() throws Exception {
    assertThat(send("/billing-async?do=taskThatReads").statusCode()).isEqualTo(403);
    assertThat(send("/billing-async?do=taskThatReads").body()).contains("purpose-violation");
    assertThat(get("/billing-async?do=taskThatReadsTooLate")).isEqualTo("[Billing]");
    assertThat(get("/mailing-async?do=task")).as("the next one").isEqualTo("[Mailing]");
  }

  @Test
  void a_listener_of_an_asynchronous_context_runs_under_what_is_bound_where_it_is_added()
      throws Exception {
    assertThat(eventsUntil("complete", () -> get("/mailing-async?do=timeout")))
        .containsExactly("[Mailing]", "timeout [Mailing]", "complete [Mailing]");
    assertThat(eventsUntil("complete", () -> get("/mailing-async?do=timeoutOfGiven")))
        .containsExactly("[Mailing]", "complete [Mailing]");
    assertThat(eventsUntil("complete", () -> get("/mailing-async?do=startAgain")))
        .containsExactly("[Mailing]", "start [Mailing]", "complete [Mailing]");
    assertThat(eventsUntil("complete", () -> get("/mailing-async?do=fail")))
        .endsWith("error [Mailing]", "complete [Mailing]");
    assertThat(eventsUntil("complete", () -> get("/async?do=timeout")))
        .containsExactly("[] and no more", "timeout []", "complete []");
  }

  @Test
  void listeners_of_non_blocking_input_and_output_run_under_what_is_bound_where_they_are_set()
      throws Exception {
    for (String[] servlet : new String[][] {{"/mailing-async", "[Mailing]"}, {"/async", "[]"}}) {
      forget();
      HttpRequest post =
          HttpRequest.newBuilder(request(servlet[0] + "?do=body"), (name, value) -> true)
              .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[300_000]))
              .build();

      String body = CLIENT.send(post, HttpResponse.BodyHandlers.ofString()).body();

      assertThat(body).hasSize(1_000_000);
      assertThat(AsyncServlets.EVENTS)
          .contains("data " + servlet[1], "read " + servlet[1], "written " + servlet[1])
          .allMatch(event -> event.endsWith(servlet[1]));
    }
  }

  @Test
  void a_body_is_read_at_once_through_the_same_stream() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(request("/mailing-async?do=bodyAtOnce"), (name, value) -> true)
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[300_000]))
            .build();

    assertThat(CLIENT.send(post, HttpResponse.BodyHandlers.ofString()).body())
        .isEqualTo("[Mailing]300000");
  }

  @Test
  void a_listener_that_a_client_leaves_waiting_fails_under_its_purposes() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", running.port())) {
      eventsUntil("data", () -> begin(socket));
    }

    assertThat(eventsUntil("failed", () -> "")).contains("failed to read [Mailing]");
  }

  private static String begin(Socket socket) throws IOException {
    socket
        .getOutputStream()
        .write(
            ("POST /mailing-async?do=body HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx")
                .getBytes(StandardCharsets.US_ASCII));
    return "";
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

  /** An answer and the events that follow, until there is one that begins with this. */
  private static List<String> eventsUntil(String last, Call<String> call) throws Exception {
    List<String> events = new ArrayList<>();
    events.add(call.call());
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!events.get(events.size() - 1).startsWith(last) && System.nanoTime() < end) {
      String next = AsyncServlets.EVENTS.poll();
      if (next == null) {
        Thread.sleep(5);
      } else {
        events.add(next);
      }
    }
    return events;
  }

  private String get(String path) throws Exception {
    return send(path).body();
  }

  private HttpResponse<String> send(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + path))
        .timeout(Duration.ofMinutes(1))
        .build();
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
