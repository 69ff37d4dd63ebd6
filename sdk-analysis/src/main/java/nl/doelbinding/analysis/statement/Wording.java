package nl.doelbinding.analysis.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.Sentences;
import nl.doelbinding.analysis.render.Words;

/** The sentences of a statement in one language. Threads may share it. */
final class Wording {
  private static final Pattern ARTICLE = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?(?:\\((\\w)\\))?");
  private static final Pattern COUNTRY_CODE = Pattern.compile(" \\([A-Z]{2}\\)$");

  private final Words words;

  Wording(Language language) {
    this.words = Words.of(language, Wording.class, "statement");
  }

  Words words() {
    return words;
  }

  Language language() {
    return words.language();
  }

  /** A text without places. */
  String text(String key) {
    return words.text(key);
  }

  /** A sentence. */
  Line say(String key) {
    return Line.of(words.text(key));
  }

  /** A sentence with texts in its places. */
  Line say(String key, String... texts) {
    return say(key, List.of(texts).stream().map(Line::of).toArray(Line[]::new));
  }

  /** A sentence with lines in its places {@code {0}}, {@code {1}}. */
  Line say(String key, Line... lines) {
    return new Sentences(words).say(key, lines);
  }

  /** Lines with commas, and a word before the last, unless a line holds that word itself. */
  Line list(List<Line> lines) {
    return new Sentences(words).list(lines);
  }

  /** A country by its name alone. */
  String country(String code) {
    return COUNTRY_CODE.matcher(words.country(code)).replaceFirst("");
  }

  /** A provision of the GDPR, {@code 6(1)(a)}, as people of the language write it. */
  String article(String provision) {
    Matcher parts = ARTICLE.matcher(provision);
    if (!parts.matches()) {
      return provision;
    }
    StringBuilder article = new StringBuilder(words.text("article").replace("{0}", parts.group(1)));
    if (parts.group(2) != null) {
      article.append(words.text("article.paragraph").replace("{0}", parts.group(2)));
    }
    if (parts.group(3) != null) {
      article.append(words.text("article.point").replace("{0}", parts.group(3)));
    }
    return article + words.text("article.law");
  }

  /** A text that people wrote as a sentence: with a capital and a full stop. */
  static String sentence(String text) {
    String capital = capital(text);
    return ".!?…".indexOf(capital.charAt(capital.length() - 1)) >= 0 ? capital : capital + ".";
  }

  /** A text with a capital. */
  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A label within a sentence: without its capital, unless its first word is an abbreviation. */
  static String within(String label) {
    String first = label.split("[^\\p{L}\\p{N}]", 2)[0];
    boolean plain =
        !first.isEmpty() && first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT));
    boolean single = first.length() < 2;
    return plain && (!single || label.startsWith("E-"))
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }
}
