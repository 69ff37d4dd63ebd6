package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.sample.time.data.Role;

/** The answer to one request: a page in the reader's language, around what a servlet has to say. */
final class Page {

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Language language;

  Page(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
    this.language = Language.of(request, response);
  }

  /** The text in the language of the reader. */
  String say(String dutch, String english) {
    return language.say(dutch, english);
  }

  Locale locale() {
    return Locale.forLanguageTag(language.say("nl-NL", "en-GB"));
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
  }

  String time(Instant instant) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale()).format(instant.atZone(ZONE));
  }

  /** A parameter without surrounding space; empty if it was not sent. */
  String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  Optional<SignedIn> user() {
    return SignedIn.of(request);
  }

  /**
   * Whether whoever asks has one of these roles. If not, the answer is already given: the way to
   * the form to sign in, or a refusal.
   */
  boolean admits(Role... roles) throws IOException {
    Optional<SignedIn> user = user();
    if (user.isEmpty()) {
      redirect("/login");
      return false;
    }
    if (Set.of(roles).contains(user.get().role())) {
      return true;
    }
    show(
        HttpServletResponse.SC_FORBIDDEN,
        say("Geen toegang", "No access"),
        Html.of(
            "<p>{}</p>",
            say(
                "Deze pagina is niet voor uw rol bedoeld.",
                "This page is not meant for your role.")));
    return false;
  }

  void redirect(String path) {
    // 303: the browser asks for the next page and does not send the form again.
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }

  void show(String title, Html body) throws IOException {
    show(HttpServletResponse.SC_OK, title, body);
  }

  void show(int status, String title, Html body) throws IOException {
    response.setStatus(status);
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'self'");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getWriter().write(Layout.of(this, request, language, title, body).toString());
  }
}
