package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.doelbinding.sample.vendor.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A form that came in: what was typed, to be shown again, and what is wrong with it. */
final class Form {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");

  private final HttpServletRequest request;
  private final Locale locale;
  private final Map<String, String> typed = new HashMap<>();

  private final List<String> problems = new ArrayList<>();

  Form(HttpServletRequest request) {
    this.request = request;
    this.locale = RequestContextUtils.getLocale(request);
  }

  /** A field that may be left empty. */
  String text(String field, int longest) {
    String value = request.getParameter(field);
    String text = value == null ? "" : value.strip();
    typed.put(field, text);
    if (text.length() > longest) {
      problem("Een tekst is te lang", "A text is too long");
    }
    return text;
  }

  /** A field that must be filled in; this is said if it is not. */
  String required(String field, int longest, String dutch, String english) {
    String text = text(field, longest);
    if (text.isEmpty()) {
      problem(dutch, english);
    }
    return text;
  }

  /** An e-mail address. */
  String email() {
    String text = text("email", 250);
    if (!EMAIL.matcher(text).matches()) {
      problem(
          "Vul een e-mailadres in, zoals naam@voorbeeld.example",
          "Enter an e-mail address, such as name@voorbeeld.example");
    }
    return text;
  }

  /** Whether a box was ticked. */
  boolean ticked(String field) {
    boolean ticked = request.getParameter(field) != null;
    typed.put(field, ticked ? "checked" : "");
    return ticked;
  }

  /** One of several values; null, and a problem, for any other. */
  <E extends Enum<E>> @Nullable E one(String field, Class<E> type, String dutch, String english) {
    String name = text(field, 100);
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    problem(dutch, english);
    return null;
  }

  void problem(String dutch, String english) {
    problems.add(new Words(dutch, english).in(locale));
  }

  boolean isRight() {
    return problems.isEmpty();
  }

  /** For the template. */
  public List<String> problems() {
    return problems;
  }

  /** For the template. */
  public Map<String, String> typed() {
    return typed;
  }

  /** An entry of a list to choose from, as a template shows it. */
  record Option(String value, String text, boolean chosen) {}

  /** The entries for an enum. */
  <E extends Enum<E>> List<Option> options(String field, E[] values, Function<E, Words> words) {
    return Arrays.stream(values)
        .map(value -> option(field, value.name(), words.apply(value).in(locale)))
        .toList();
  }

  Option option(String field, String value, String text) {
    return new Option(value, text, value.equals(request.getParameter(field)));
  }
}
