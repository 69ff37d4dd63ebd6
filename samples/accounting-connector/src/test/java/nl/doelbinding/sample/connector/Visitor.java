package nl.doelbinding.sample.connector;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/** Somebody at a site, with cookies of his own; follows where the site leads. */
final class Visitor {

  private final URI site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Visitor(URI site) {
    this.site = site;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(site.resolve(path)));
  }

  /** Sends a form: names and values by turns. */
  HttpResponse<String> post(String path, String... fields)
      throws IOException, InterruptedException {
    StringJoiner form = new StringJoiner("&");
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder(site.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())));
  }

  HttpResponse<String> putJson(String path, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(site.resolve(path))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  /** Makes an account, and is signed in to it. */
  Visitor signUp(String username, String name, String email) throws Exception {
    post(
        "/register",
        "fullName",
        name,
        "address",
        "Dijkweg 3, 1234 AB Voorbeeldstad",
        "billingAddress",
        "Postbus 5, 1234 AB Voorbeeldstad",
        "email",
        email,
        "phoneNumber",
        "085 000 00 77",
        "paidFrom",
        "NL00VRBD0999999999",
        "username",
        username,
        "password",
        "een lang wachtwoord");
    return this;
  }

  List<String> cookieNames() {
    return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName).toList();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
