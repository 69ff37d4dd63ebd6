package nl.doelbinding.analysis.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.statement.StatementChoices;
import nl.doelbinding.analysis.testing.Shop;
import nl.doelbinding.publication.PublicationServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build publishes is what the servlet of the runtime serves. */
class ServedSiteTest {
  private static final Register SHOP = Shop.register().withFindings();
  private static final List<RenderedFile> SITE =
      PublishedSite.of(SHOP, StatementChoices.ofDefaults(), "acme:shop");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern BESIDE =
      Pattern.compile("(?:href|src)=\"(?!#|mailto:|https?:)([^\"]+)\"");
  private static final Pattern INLINE = Pattern.compile("<style|<script>| style=\"| on[a-z]+=\"");

  @TempDir private static Path classes;
  private static Server server;
  private static URLClassLoader loader;

  @BeforeAll
  static void start() throws Exception {
    SiteDirectory.in(classes).publish(SITE, new FileSwap());
    loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ServedSiteTest.class.getClassLoader());
    server = new Server(0);
    ServletContextHandler context = new ServletContextHandler("/");
    context.setClassLoader(loader);
    context.addServletContainerInitializer(
        (types, servletContext) ->
            PublicationServlet.install(servletContext, "/privacy/*")
                .setInitParameters(Map.of("register", "true")));
    server.setHandler(context);
    server.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.stop();
    loader.close();
  }

  static Stream<String> names() {
    return SITE.stream().map(RenderedFile::name).filter(name -> !name.startsWith("index."));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_file_is_served_as_it_was_written(String name) throws Exception {
    HttpResponse<String> answer = get("/privacy/" + name, "de");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(file(name).text());
  }

  @ParameterizedTest
  @CsvSource({
    "'',nl,privacy-statement.nl.html",
    "statement,en-GB,privacy-statement.en.html",
    "statement?lang=nl,en,privacy-statement.nl.html",
    "register,nl,register.nl.html",
    "register,en,register.en.html",
    "'',fr,privacy-statement.nl.html"
  })
  void the_language_of_the_visitor_finds_the_page(String path, String language, String name)
      throws Exception {
    HttpResponse<String> answer = get("/privacy/" + path, language);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(file(name).text());
    assertThat(answer.headers().firstValue("Content-Language"))
        .contains(name.contains(".en.") ? "en" : "nl");
  }

  @ParameterizedTest
  @CsvSource({"statement,nl", "statement,en", "register,nl", "register,en"})
  void what_a_page_leads_to_is_served_beside_it(String part, String language) throws Exception {
    String page = get("/privacy/" + part, language).body();
    TreeSet<String> beside =
        BESIDE
            .matcher(page)
            .results()
            .map(link -> link.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(beside).hasSizeGreaterThan(1);
    for (String link : beside) {
      assertThat(get("/privacy/" + link, language).statusCode()).as(link).isEqualTo(200);
    }
    assertThat(page).doesNotContainPattern(INLINE);
  }

  @Test
  void the_statement_in_one_language_leads_to_the_other() throws Exception {
    for (Language language : Language.values()) {
      String other = language == Language.NL ? "en" : "nl";
      assertThat(get("/privacy/", language.code()).body())
          .contains("href=\"privacy-statement." + other + ".html\" hreflang=\"" + other + "\"");
    }
  }

  private static RenderedFile file(String name) {
    return SITE.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static HttpResponse<String> get(String path, String language) throws Exception {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept-Language", language)
            .build(),
        BodyHandlers.ofString());
  }
}
