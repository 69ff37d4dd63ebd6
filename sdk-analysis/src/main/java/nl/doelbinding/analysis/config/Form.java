package nl.doelbinding.analysis.config;

import java.util.function.Predicate;
import nl.doelbinding.analysis.register.Forms;

/** What a text must look like. */
enum Form {
  COUNTRY("country of ISO 3166-1: give two capitals such as NL", Forms::isCountry),
  DATE("date: give year, month and day, 2026-10-01", Forms::isDate),
  PERIOD("ISO 8601 period: give for example P1Y, P1M, P30D or PT72H", Forms::isPeriod),
  LIFETIME(
      "lifetime: give an ISO 8601 period such as P1Y, or SESSION",
      text -> text.equals("SESSION") || Forms.isPeriod(text)),
  ID("id: use lower case letters, digits and hyphens, such as access-control", Forms::isId),
  EMAIL("e-mail address: give for example privacy@example.nl", Forms::isEmail);

  private final String expected;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Predicate<String> test;

  Form(String expected, Predicate<String> test) {
    this.expected = expected;
    this.test = test;
  }

  boolean accepts(String text) {
    return test.test(text);
  }

  /** Completes "… is no". */
  String expected() {
    return expected;
  }
}
