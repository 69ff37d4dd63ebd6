package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.time.job.DemoData;
import nl.doelbinding.sample.time.web.Server;

/** A real server on a free port, and a visitor with cookies of its own. */
final class Browser implements AutoCloseable {

  static final Path LOGS = Path.of(System.getProperty("sample.logs"));

  private final Server server;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private Browser(Server server) {
    this.server = server;
  }

  static Browser onNewServer() throws Exception {
    return onNewServer(Settings.forTest());
  }

  static Browser onNewServer(Settings settings) throws Exception {
    return new Browser(Servers.start(settings));
  }

  /** Another visitor of the same server. */
  Browser another() {
    return new Browser(server);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)).GET(), headers);
  }

  /** Sends a form: names and values by turns. */
  HttpResponse<String> post(String path, String... fields) throws Exception {
    return post(path, new String[0], fields);
  }

  HttpResponse<String> post(String path, String[] headers, String... fields) throws Exception {
    StringJoiner form = new StringJoiner("&");
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())),
        headers);
  }

  /** The first link to a page that an e-mail shows in the outbox, newest first. */
  String linkInMail(String page) throws Exception {
    Matcher link =
        Pattern.compile("href=\"http://[^/]+(" + page + "\\?code=[^\"]+)\"")
            .matcher(get("/outbox").body());
    assertThat(link.find()).as("a link to %s", page).isTrue();
    return link.group(1);
  }

  HttpResponse<String> signIn(String username) throws Exception {
    return post("/login", "username", username, "password", DemoData.PASSWORD);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws IOException, InterruptedException {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    // By number: a name may lead to ::1, and the tests look for 127.0.0.1.
    return URI.create("http://127.0.0.1:" + server.uri().getPort() + path);
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
