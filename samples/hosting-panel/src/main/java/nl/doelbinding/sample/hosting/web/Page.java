package nl.doelbinding.sample.hosting.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.sample.hosting.data.Role;

/**
 * The answer to one request, in the reader's language: what a servlet asks to show, and what its
 * template asks to show it with.
 */
public final class Page {

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** Unprocessable content: the form comes back with what is wrong. */
  static final int WRONG = 422;

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Page.class.getClassLoader(),
          "nl.doelbinding.sample.hosting.html");

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Language language;

  Page(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
    this.language = Language.of(request, response);
  }

  /** The text in the language of the reader. */
  public String say(String dutch, String english) {
    return language.say(dutch, english);
  }

  /** The language of the reader. */
  public Language language() {
    return language;
  }

  /** The other language. */
  public Language otherLanguage() {
    return language == Language.NL ? Language.EN : Language.NL;
  }

  /** Where the servlet is that answers. */
  public String path() {
    return request.getServletPath();
  }

  /** A day as the reader writes it. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
  }

  /** A moment as the reader writes it. */
  public String time(Instant moment) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", locale())
        .format(moment.atZone(ZONE));
  }

  /** Euros as the reader writes them. */
  public String euros(BigDecimal amount) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale());
    format.setCurrency(Currency.getInstance("EUR"));
    return format.format(amount);
  }

  private Locale locale() {
    return Locale.forLanguageTag(say("nl-NL", "en-GB"));
  }

  /** A parameter without surrounding space; empty if it was not sent. */
  public String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** Who signed in. */
  public Optional<SignedIn> user() {
    return SignedIn.of(request);
  }

  /** What lies in the basket. */
  public Basket basket() {
    return Basket.of(request);
  }

  /**
   * Who signed in, if that may be here. If not, the answer is already given: the way to the form to
   * sign in, or a refusal.
   */
  Optional<SignedIn> admit(Role role) throws IOException {
    Optional<SignedIn> user = user();
    if (user.isEmpty()) {
      redirect("/login");
    } else if (user.get().role() != role) {
      say(
          HttpServletResponse.SC_FORBIDDEN,
          say("Geen toegang", "No access"),
          say("Deze pagina is niet voor u bedoeld.", "This page is not meant for you."));
      return Optional.empty();
    }
    return user;
  }

  void redirect(String path) {
    // 303: the browser asks for the next page and does not send the form again.
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }

  /** Answers with a heading and one sentence. */
  void say(int status, String title, String text) throws IOException {
    show(status, "message", Map.of("title", title, "text", text));
  }

  void show(String template, Map<String, Object> model) throws IOException {
    show(HttpServletResponse.SC_OK, template, model);
  }

  void show(int status, String template, Map<String, Object> model) throws IOException {
    Map<String, Object> parameters = new HashMap<>(model);
    parameters.put("page", this);
    StringOutput html = new StringOutput();
    TEMPLATES.render(template + ".jte", parameters, html);
    response.setStatus(status);
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'self'");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getWriter().write(html.toString());
  }
}
