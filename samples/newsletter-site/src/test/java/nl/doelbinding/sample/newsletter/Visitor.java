package nl.doelbinding.sample.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.sample.newsletter.job.DemoData;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the API, with cookies of its own. */
final class Visitor {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final URI site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Visitor(URI site) {
    this.site = site;
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> post(String path, Map<String, ?> values) throws Exception {
    return send("POST", path, JSON.writeValueAsString(values));
  }

  HttpResponse<String> put(String path, Map<String, ?> values) throws Exception {
    return send("PUT", path, JSON.writeValueAsString(values));
  }

  HttpResponse<String> send(String method, String path, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(path)).method(method, BodyPublishers.ofString(body));
    if (method.startsWith("P")) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    // Java puts the value of any later version in quotes, as no browser does.
    cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setVersion(0));
    return response;
  }

  /** Signs in as a member of the staff. */
  Visitor asStaff() throws Exception {
    HttpResponse<String> answer =
        post("api/session", Map.of("username", DemoData.USERNAME, "password", DemoData.PASSWORD));
    assertThat(answer.statusCode()).isEqualTo(204);
    return this;
  }

  /** What the outbox holds for an address or number, newest first. */
  List<String> mailTo(String recipient) throws Exception {
    return JSON.readTree(get("api/outbox").body())
        .valueStream()
        .filter(sent -> sent.path("to").asString("").equals(recipient))
        .map(sent -> sent.path("subject").asString() + "\n" + sent.path("text").asString(""))
        .toList();
  }

  /** Signs up and confirms; returns the code in the links. */
  String subscribe(String email, String phone) throws Exception {
    post("api/newsletter", Map.of("email", email, "phone", phone));
    String code = codeAfter("/newsletter/confirm/", mailTo(email).get(0));
    assertThat(post("api/newsletter/confirm/" + code, Map.of()).statusCode()).isEqualTo(204);
    return code;
  }

  /** The names of the cookies that the site set. */
  List<String> cookies() {
    return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName()).toList();
  }

  static String codeAfter(String path, String text) {
    Matcher matcher = Pattern.compile(Pattern.quote(path) + "([0-9a-f-]{36})").matcher(text);
    assertThat(matcher.find()).as("a link to %s", path).isTrue();
    return matcher.group(1);
  }
}
