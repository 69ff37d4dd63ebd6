package nl.doelbinding.sample.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import nl.doelbinding.sample.testing.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartPageTest {

  private static final Overview OVERVIEW = Overview.load();
  private static StartServer server;

  @BeforeAll
  static void start() throws Exception {
    server = new StartServer(OVERVIEW, Path.of("..").toAbsolutePath().normalize(), 0);
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void every_sample_is_shown_with_its_links_and_its_promises() throws Exception {
    String page = get("/?lang=en").body();

    assertThat(OVERVIEW.samples()).hasSize(5);
    for (Sample sample : OVERVIEW.samples()) {
      String own = "http://localhost:" + (server.port() + sample.port()) + "/";
      assertThat(page)
          .contains("href=\"" + own + "\"", "href=\"" + own + "privacy/register?lang=en\"")
          .contains("href=\"/" + sample.directory() + "/findings\"");
      assertThat(get("/" + sample.directory()).body())
          .contains(OVERVIEW.of(sample).stream().map(KeptPromise::id).toList());
    }
  }

  @Test
  void the_findings_of_the_build_are_served() throws Exception {
    for (Sample sample : OVERVIEW.samples()) {
      assertThat(get("/" + sample.directory() + "/findings").body()).contains(sample.directory());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nothing", "/time-registration/../../pom.xml", "/start/log", "/a/b/c", "/%2F"})
  void nothing_else_is_served(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void the_pages_are_for_everybody_at_any_width() {
    try (Chromium chromium = Chromium.open()) {
      chromium.visit(address("/?lang=nl")).inspect("start-nl");
      chromium.visit(address("/?lang=en")).inspect("start-en");
      chromium.visit(address("/time-registration?lang=nl")).inspect("sample-nl");
      chromium.visit(address("/vendor-site?lang=en")).inspect("sample-en");
      chromium.visit(address("/time-registration/log?lang=en")).inspect("log");
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofString());
  }

  private static String address(String path) {
    return "http://localhost:" + server.port() + path;
  }
}
