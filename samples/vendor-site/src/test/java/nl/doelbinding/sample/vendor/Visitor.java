package nl.doelbinding.sample.vendor;

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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that keeps cookies, at an address that the proxy tells. */
final class Visitor {

  private final URI site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String address = "198.51.100.23";
  private String refusal = "";

  Visitor(URI site) {
    this.site = site;
  }

  /** Somebody at this address. */
  Visitor at(String address) {
    this.address = address;
    return this;
  }

  /** Whose browser refuses to be followed. */
  Visitor refusing() {
    refusal = "1";
    return this;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  /** Sends a form of names and values. */
  HttpResponse<String> post(String path, String... form) throws IOException, InterruptedException {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < form.length; i += 2) {
      fields.add(form[i] + "=" + URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", fields))));
  }

  Visitor signIn() throws IOException, InterruptedException {
    post("/login", "password", "voorbeeld");
    return this;
  }

  /** The link of this step in the e-mail that was sent last, as the page of the outbox has it. */
  String linkInOutbox(String step) throws IOException, InterruptedException {
    Matcher code =
        Pattern.compile("/newsletter/" + step + "\\?code&#x3D;([0-9a-f-]{36})")
            .matcher(get("/outbox").body());
    if (!code.find()) {
      throw new AssertionError("No e-mail with a link to " + step);
    }
    return "/newsletter/" + step + "?code=" + code.group(1);
  }

  /** The names of the cookies that this browser has. */
  List<String> cookies() {
    return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName).toList();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(path))
            .header("X-Forwarded-For", address)
            .header("Accept", "text/html, */*")
            .header("Accept-Language", "nl");
    return refusal.isEmpty() ? request : request.header("Sec-GPC", refusal);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
