package nl.doelbinding.sample.start;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Serves the start page, and a page for each sample. */
final class StartServer {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          StartServer.class.getClassLoader(),
          "nl.doelbinding.sample.start.templates");
  private final Overview overview;
  private final Path samples;
  private final HttpServer server;

  /**
   * Makes a server that does not listen yet.
   *
   * @param samples the directory in which the samples stand
   * @param port where to listen; 0 for any that is free
   */
  StartServer(Overview overview, Path samples, int port) throws IOException {
    this.overview = overview;
    this.samples = samples;
    server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
    server.createContext("/", this::handle);
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop(0);
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
      String accepted =
          Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Language")).orElse("");
      Speech speech = Speech.of(query, accepted);
      if (!exchange.getRequestMethod().equals("GET")) {
        answer(exchange, 405, "text/plain", "405");
      } else if (path.equals("/")) {
        page(
            exchange, 200, "index", Map.of("speech", speech, "overview", overview, "port", port()));
      } else if (path.equals("/style.css") || path.equals("/start.css")) {
        style(exchange, path);
      } else {
        ofSample(exchange, path.substring(1).split("/"), speech);
      }
    }
  }

  private void ofSample(HttpExchange exchange, String[] path, Speech speech) throws IOException {
    Optional<Sample> found =
        path.length == 0 || path.length > 2 ? Optional.empty() : overview.sample(path[0]);
    if (found.isEmpty()) {
      page(exchange, 404, "missing", Map.of("speech", speech));
      return;
    }
    Sample sample = found.get();
    Path directory = samples.resolve(sample.directory());
    URI uri = URI.create("http://localhost:" + (port() + sample.port()) + "/");
    switch (path.length == 1 ? "" : path[1]) {
      case "" ->
          page(
              exchange,
              200,
              "sample",
              Map.of(
                  "speech",
                  speech,
                  "sample",
                  sample,
                  "promises",
                  overview.of(sample),
                  "uri",
                  uri.toString()));
      case "log" ->
          page(
              exchange,
              200,
              "log",
              Map.of("speech", speech, "sample", sample, "tails", LogTail.of(directory)));
      case "findings" -> findings(exchange, directory.resolve("target/doelbinding/findings.html"));
      default -> page(exchange, 404, "missing", Map.of("speech", speech));
    }
  }

  private void findings(HttpExchange exchange, Path file) throws IOException {
    if (!Files.exists(file)) {
      page(exchange, 404, "missing", Map.of("speech", new Speech("nl")));
      return;
    }
    // The page brings a policy of its own, for the style that it carries.
    send(exchange, 200, "text/html", Files.readAllBytes(file));
  }

  private void style(HttpExchange exchange, String path) throws IOException {
    try (InputStream file = StartServer.class.getResourceAsStream("/static" + path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      send(exchange, 200, "text/css", file.readAllBytes());
    }
  }

  private void page(
      HttpExchange exchange, int status, String template, Map<String, Object> parameters)
      throws IOException {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", parameters, output);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    answer(exchange, status, "text/html", output.toString());
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
