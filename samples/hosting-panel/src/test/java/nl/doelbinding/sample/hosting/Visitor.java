package nl.doelbinding.sample.hosting;

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
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of which only the requests matter. */
final class Visitor {

  private final URI site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final List<String> headers = new ArrayList<>();

  Visitor(URI site) {
    this.site = site;
  }

  /** Adds a header to every request from now on. */
  Visitor with(String header, String value) {
    headers.add(header);
    headers.add(value);
    return this;
  }

  /** Comes through the delivery network, which tells the address. */
  Visitor from(String address) {
    return with("CF-Connecting-IP", address);
  }

  Visitor signIn(String username) throws Exception {
    assertThat(post("/login", "username", username, "password", "voorbeeld").statusCode())
        .isEqualTo(200);
    return this;
  }

  String get(String path) throws Exception {
    return send(HttpRequest.newBuilder(site.resolve(path))).body();
  }

  int status(String path) throws Exception {
    return send(HttpRequest.newBuilder(site.resolve(path))).statusCode();
  }

  HttpResponse<String> post(String path, String... form) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < form.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(form[i]).append('=');
      body.append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder(site.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** The names of the cookies that the site set. */
  List<String> cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName())
        .distinct()
        .sorted()
        .toList();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
