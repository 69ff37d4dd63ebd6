package nl.doelbinding.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.doelbinding.servlet.PurposeFilter;
import nl.doelbinding.servlet.testing.JettyEe11;
import nl.doelbinding.servlet.testing.Tomcat11;
import nl.doelbinding.servlet.testing.WatchedThreads;
import nl.doelbinding.servlet.testing.WebContainer;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PurposeFeatureOnJerseyTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final ExecutorService other = Executors.newFixedThreadPool(2);
  private final WatchedThreads threads = new WatchedThreads(12);

  @TempDir Path directory;

  private WebContainer.Running running;

  static List<WebContainer> containers() {
    return List.of(new JettyEe11(), new Tomcat11());
  }

  @AfterEach
  void stop() throws Exception {
    running.stop();
    other.shutdown();
    threads.shutdown();
    assertThat(threads.leftBehind()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("containers")
  void a_resource_runs_under_what_its_method_or_class_declares(WebContainer container)
      throws Exception {
    start(container, PurposeFilter::install);

    assertThat(send("letters/class").body()).isEqualTo("[Letters]");
    assertThat(send("letters/method").body()).isEqualTo("[Reminders]");
    assertThat(send("letters/inherited").body()).isEqualTo("[Reminders]");
    assertThat(send("letters/streaming").body()).isEqualTo("[Letters]");
    assertThat(send("plain").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @MethodSource("containers")
  void an_answer_that_comes_later_is_written_under_the_same(WebContainer container)
      throws Exception {
    start(container, PurposeFilter::install);

    assertThat(send("letters/suspended").body()).isEqualTo("[Letters] then [Letters]");
    assertThat(send("letters/stage").body()).isEqualTo("[Letters] then []");
  }

  @ParameterizedTest
  @MethodSource("containers")
  void a_refused_read_is_answered(WebContainer container) throws Exception {
    start(container, PurposeFilter::install);

    HttpResponse<String> response = send("letters/refused");

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body()).contains("purpose-violation").doesNotContain("email", "Customer");
    assertThat(send("letters/failed").statusCode()).isEqualTo(500);
    assertThat(send("plain").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @MethodSource("containers")
  void without_the_filter_nothing_is_bound_that_nobody_would_end(WebContainer container)
      throws Exception {
    start(container, context -> {});

    assertThat(send("letters/class").body()).isEqualTo("[]");
    assertThat(send("letters/suspended").body()).isEqualTo("[] then [Letters]");
  }

  private void start(WebContainer container, Consumer<ServletContext> startup) throws Exception {
    ResourceConfig resources =
        new ResourceConfig()
            .registerInstances(new LettersResource(other), new LettersResource.PlainResource());
    running =
        container.start(
            new WebContainer.Application(
                directory,
                Map.of("/*", new ServletContainer(resources)),
                Map.of(),
                getClass().getClassLoader(),
                context -> {
                  threads.watch(context);
                  startup.accept(context);
                },
                threads));
  }

  private HttpResponse<String> send(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + "/" + path))
            .timeout(Duration.ofSeconds(20))
            .build(),
        BodyHandlers.ofString());
  }
}
