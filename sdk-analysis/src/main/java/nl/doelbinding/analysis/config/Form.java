package nl.doelbinding.analysis.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.declaration.ClassPatterns;

/** What a text must look like. */
enum Form {
  COUNTRY("country of ISO 3166-1: give two capitals such as NL", Forms::isCountry),
  DATE("date: give year, month and day, 2026-10-01", Forms::isDate),
  PERIOD("ISO 8601 period: give for example P1Y, P1M, P30D or PT72H", Forms::isPeriod),
  LIFETIME(
      "lifetime: give an ISO 8601 period such as P1Y, or SESSION",
      text -> text.equals("SESSION") || Forms.isPeriod(text)),
  ID("id: use lower case letters, digits and hyphens, such as access-control", Forms::isId),
  TERM(
      "term: give words of letters and digits, divided by spaces, such as loyalty card",
      text -> text.matches("[\\p{L}\\p{N}]+( +[\\p{L}\\p{N}]+)*")),
  TERM_OR_NAME(
      "term or name: give words such as ship name, a class nl.acme.Ship or a member"
          + " nl.acme.Ship.name",
      text ->
          text.matches(
              "[\\p{L}\\p{N}]+( +[\\p{L}\\p{N}]+)*|[\\p{L}\\p{N}_$]+([.][\\p{L}\\p{N}_$]+)+")),
  CLASS_PATTERN(ClassPatterns.EXPECTED, ClassPatterns::isPattern),
  MODULE_PATTERN(
      "module: give group:artifact such as nl.acme:legacy, or the name of its file; * stands for"
          + " any run of characters",
      ModulePatterns::isPattern),
  FILE("path of a file: give for example doelbinding-baseline.txt", Form::isFile),
  PERCENTAGE(
      "percentage: give a whole number from 0 to 100", text -> text.matches("[0-9]{1,2}|100")),
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

  private static boolean isFile(String text) {
    try {
      return Path.of(text).getFileName() != null && text.chars().noneMatch(Character::isISOControl);
    } catch (InvalidPathException impossible) {
      return false;
    }
  }
}
