package nl.doelbinding.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationServletTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Map<String, String> WITH_REGISTER = Map.of("register", "true");

  @TempDir private Path directory;
  private Server server;
  private URLClassLoader loader;

  @AfterEach
  void stop() throws Exception {
    if (server != null) {
      server.stop();
      loader.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/privacy/", "/privacy/statement"})
  void the_statement_speaks_the_language_of_the_visitor(String path) throws Exception {
    start(Map.of());

    HttpResponse<String> dutch = get(path, "Accept-Language", "nl-BE, en;q=0.5");
    assertThat(dutch.statusCode()).isEqualTo(200);
    assertThat(dutch.body()).isEqualTo("<p>Privacyverklaring van acme:shop");
    assertThat(header(dutch, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(header(dutch, "Content-Language")).isEqualTo("nl");
    assertThat(header(dutch, "Vary")).isEqualTo("Accept-Language");
    HttpResponse<String> english = get(path, "Accept-Language", "de, en-GB;q=0.7, nl;q=0.3");
    assertThat(english.body()).isEqualTo("<p>Privacy statement of acme:shop");
    assertThat(header(english, "Content-Language")).isEqualTo("en");
  }

  @Test
  void a_language_in_the_address_wins_and_one_there_is_not_is_passed_over() throws Exception {
    start(Map.of());

    assertThat(get("/privacy/?lang=en", "Accept-Language", "nl").body()).contains("statement of");
    assertThat(get("/privacy/?lang=fr", "Accept-Language", "en").body()).contains("statement of");
    assertThat(get("/privacy/?lang=fr").body()).contains("Privacyverklaring");
  }

  @Test
  void a_file_of_the_statement_has_an_address_of_its_own() throws Exception {
    start(Map.of());

    HttpResponse<String> page = get("/privacy/privacy-statement.en.html", "Accept-Language", "nl");
    assertThat(page.body()).contains("Privacy statement");
    assertThat(page.headers().firstValue("Vary")).isEmpty();
    HttpResponse<String> style = get("/privacy/privacy-statement.css");
    assertThat(style.body()).isEqualTo("p {}");
    assertThat(header(style, "Content-Type")).startsWith("text/css");
    assertThat(style.headers().firstValue("Content-Language")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "register",
        "register.json",
        "register.nl.html",
        "register.en.html",
        "register.css"
      })
  void the_register_is_served_only_where_somebody_decided_so(String name) throws Exception {
    start(Map.of());
    assertThat(get("/privacy/" + name).statusCode()).isEqualTo(404);
    assertThat(get("/privacy/" + name).body()).doesNotContain("Verwerkingsregister van");

    restart(Map.of("register", "false"));
    assertThat(get("/privacy/" + name).statusCode()).isEqualTo(404);

    restart(WITH_REGISTER);
    assertThat(get("/privacy/" + name).statusCode()).isEqualTo(200);
  }

  @Test
  void the_register_is_a_page_in_two_languages_and_a_file_for_tools() throws Exception {
    start(WITH_REGISTER);

    assertThat(get("/privacy/register", "Accept-Language", "en").body())
        .isEqualTo("<p>Processing register of acme:shop");
    assertThat(get("/privacy/register").body()).isEqualTo("<p>Verwerkingsregister van acme:shop");
    HttpResponse<String> json = get("/privacy/register.json");
    assertThat(json.body()).isEqualTo("{}");
    assertThat(header(json, "Content-Type")).isEqualTo("application/json");
    assertThat(header(json, "Cache-Control")).isEqualTo("private, max-age=3600");
  }

  @Test
  void an_answer_may_be_kept_and_asked_for_again_by_its_tag() throws Exception {
    start(Map.of("maxAge", "60"));

    HttpResponse<String> first = get("/privacy/");
    String tag = header(first, "ETag");
    assertThat(tag)
        .isEqualTo('"' + PublishedJar.sha256("<p>Privacyverklaring van acme:shop") + '"');
    assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=60");

    for (String known : new String[] {tag, "\"x\", W/" + tag, "*"}) {
      HttpResponse<String> again = get("/privacy/", "If-None-Match", known);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
      assertThat(header(again, "Vary")).isEqualTo("Accept-Language");
      assertThat(header(again, "Cache-Control")).isEqualTo("public, max-age=60");
    }
    assertThat(get("/privacy/", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    assertThat(get("/privacy/?lang=en", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void head_tells_the_same_without_the_body() throws Exception {
    start(Map.of());

    HttpResponse<String> page = get("/privacy/");
    HttpResponse<String> head = send("HEAD", "/privacy/");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"Content-Length", "Content-Type", "ETag", "Vary"}) {
      assertThat(header(head, name)).isEqualTo(header(page, name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO"})
  void nothing_but_reading_is_allowed(String method) throws Exception {
    start(WITH_REGISTER);

    HttpResponse<String> refused = send(method, "/privacy/");
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(header(refused, "Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void a_page_may_load_only_what_lies_beside_it() throws Exception {
    start(Map.of());

    HttpResponse<String> page = get("/privacy/");
    assertThat(header(page, "Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'self';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/privacy/index.properties",
        "/privacy/secret.txt",
        "/privacy/META-INF/doelbinding/site/register.json",
        "/privacy/../secret.txt",
        "/privacy/..%2f..%2fsecret.txt",
        "/privacy/%2e%2e/secret.txt",
        "/privacy/..\\secret.txt",
        "/privacy/%5c..%5csecret.txt",
        "/privacy/statement/",
        "/privacy//privacy-statement.css",
        "/privacy/PRIVACY-STATEMENT.CSS",
        "/privacy/privacy-statement.css%00.html",
        "/privacy/file:///etc/passwd",
        "/privacy/jar:file:/x!/y"
      })
  void nothing_outside_the_list_is_reachable(String path) throws Exception {
    start(WITH_REGISTER);

    // Past the client, which would tidy the path up.
    String answer = raw(path);

    assertThat(answer).containsPattern("^HTTP/1.1 (400|404) ").doesNotContain("top secret");
  }

  @ParameterizedTest
  @CsvSource({"/privacy, ./privacy/", "/privacy?lang=en, ./privacy/?lang=en"})
  void a_path_without_the_last_slash_leads_to_the_one_with_it(String path, String location)
      throws Exception {
    start(Map.of());

    HttpResponse<String> redirect = get(path);
    assertThat(redirect.statusCode()).isEqualTo(308);
    assertThat(header(redirect, "Location")).isEqualTo(location);
    assertThat(raw("//evil.example/../privacy")).doesNotContain("Location: //");
  }

  @Test
  void of_several_sites_the_one_about_most_modules_is_served() throws Exception {
    start(
        Map.of(),
        PublishedJar.of("acme:library", 1).writeTo(directory.resolve("a.jar")),
        PublishedJar.of("acme:shop", 3).writeTo(directory.resolve("b.jar")),
        PublishedJar.of("acme:other", 2).writeTo(directory.resolve("c.jar")));
    assertThat(get("/privacy/").body()).contains("acme:shop");

    restart(
        Map.of("module", "acme:library"),
        directory.resolve("a.jar"),
        directory.resolve("b.jar"),
        directory.resolve("c.jar"));
    assertThat(get("/privacy/").body()).contains("acme:library");
  }

  @Test
  void one_jar_that_is_found_twice_is_one_site() throws Exception {
    start(
        Map.of(),
        PublishedJar.of("acme:shop", 2).writeTo(directory.resolve("a.jar")),
        PublishedJar.of("acme:shop", 2).writeTo(directory.resolve("b.jar")));

    assertThat(get("/privacy/").statusCode()).isEqualTo(200);
  }

  @Test
  void two_sites_of_one_size_are_an_error_that_names_both() {
    assertThatThrownBy(
            () ->
                start(
                    Map.of(),
                    PublishedJar.of("acme:shop", 2).writeTo(directory.resolve("a.jar")),
                    PublishedJar.of("acme:office", 2).writeTo(directory.resolve("b.jar"))))
        .hasMessageContainingAll("acme:office (", " and acme:shop (", "init-param module");
  }

  @Test
  void a_module_without_a_site_is_an_error_that_names_those_there_are() {
    assertThatThrownBy(() -> start(Map.of("module", "acme:none")))
        .hasMessageContaining("has the site of acme:none; there are acme:shop (");
  }

  @Test
  void no_site_at_all_is_an_error_with_the_cure() {
    assertThatThrownBy(() -> start(Map.of(), new Path[0]))
        .hasMessageContaining("bind the goal doelbinding:statement");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "register | yes | The init-param register is \"yes\": write true or false",
        "maxAge | -1 | The init-param maxAge is \"-1\": write a number of seconds",
        "maxAge | 1h | The init-param maxAge is \"1h\": write a number of seconds"
      })
  void a_wrong_setting_is_an_error_with_what_is_allowed(String name, String value, String message) {
    assertThatThrownBy(() -> start(Map.of(name, value))).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format | 2 | has the format 2, and this version reads 1",
        "modules | many | has no number for modules",
        "files | 999 | has no file.8.name",
        "file.1.name | ../secret.txt | lists a file that is no plain name",
        "file.1.name | /etc/passwd | lists a file that is no plain name",
        "file.1.name | absent.html | is not beside",
        "file.1.part | other | lists a file of a part this version does not know",
        "file.1.sha256 | 00 | is not what the build wrote"
      })
  void a_broken_index_is_an_error_and_not_half_a_site(String key, String value, String message)
      throws Exception {
    Path jar =
        PublishedJar.of("acme:shop", 1).saying(key, value).writeTo(directory.resolve("a.jar"));

    assertThatThrownBy(() -> start(Map.of(), jar))
        .hasMessageContaining(message)
        .hasMessageNotContaining("top secret");
  }

  @Test
  void an_index_that_lost_a_line_or_a_file_is_an_error() throws Exception {
    Path line = PublishedJar.of("a:b", 1).without("module").writeTo(directory.resolve("a.jar"));
    assertThatThrownBy(() -> start(Map.of(), line)).hasMessageContaining("has no module");

    Path file =
        PublishedJar.of("a:b", 1)
            .lacking("META-INF/doelbinding/site/register.css")
            .writeTo(directory.resolve("b.jar"));
    assertThatThrownBy(() -> restart(Map.of(), file))
        .hasMessageContaining("register.css is not beside");
  }

  @Test
  void a_file_that_was_changed_after_the_build_is_not_served() throws Exception {
    Path jar =
        PublishedJar.of("acme:shop", 1)
            .holding("META-INF/doelbinding/site/privacy-statement.nl.html", "<p>changed")
            .writeTo(directory.resolve("a.jar"));

    assertThatThrownBy(() -> start(Map.of(), jar))
        .hasMessageContaining("privacy-statement.nl.html beside")
        .hasMessageContaining("is not what the build wrote");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/privacy", "privacy/*", "/", ""})
  void a_mapping_must_hold_all_that_is_below_it(String mapping) {
    ServletContext context = new ServletContextHandler("/").getServletContext();

    assertThatThrownBy(() -> PublicationServlet.install(context, mapping))
        .hasMessageContaining("does not end in /*");
  }

  @Test
  void an_embedded_server_without_a_class_loader_of_its_own_finds_the_site_too() throws Exception {
    Path jar = PublishedJar.of("acme:shop", 2).writeTo(directory.resolve("shop.jar"));
    loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(loader);
      server = new Server(0);
      ServletContextHandler context = new ServletContextHandler("/");
      context.addServletContainerInitializer(
          (classes, servletContext) -> PublicationServlet.install(servletContext, "/privacy/*"));
      server.setHandler(context);
      server.start();
    } finally {
      thread.setContextClassLoader(before);
    }

    assertThat(get("/privacy/").body()).isEqualTo("<p>Privacyverklaring van acme:shop");
  }

  private void restart(Map<String, String> parameters, Path... jars) throws Exception {
    stop();
    start(parameters, jars.length == 0 ? new Path[] {directory.resolve("shop.jar")} : jars);
  }

  private void start(Map<String, String> parameters) throws Exception {
    start(
        parameters,
        PublishedJar.of("acme:shop", 2)
            .holding("META-INF/doelbinding/site/secret.txt", "top secret")
            .holding("secret.txt", "top secret")
            .writeTo(directory.resolve("shop.jar")));
  }

  private void start(Map<String, String> parameters, Path... jars) throws Exception {
    URL[] urls = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      urls[i] = jars[i].toUri().toURL();
    }
    loader = new URLClassLoader(urls, getClass().getClassLoader());
    server = new Server(0);
    ServletContextHandler context = new ServletContextHandler("/");
    context.setClassLoader(loader);
    context.addServletContainerInitializer(
        (classes, servletContext) ->
            PublicationServlet.install(servletContext, "/privacy/*").setInitParameters(parameters));
    server.setHandler(context);
    server.start();
  }

  private int port() {
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  private HttpResponse<String> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private String raw(String path) throws IOException {
    try (Socket socket = new Socket("localhost", port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(
          ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElseThrow();
  }
}
