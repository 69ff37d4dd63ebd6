package nl.doelbinding.analysis.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.Countries;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.annotations.Category;

/**
 * The words of a page in one language: labels, and periods, dates and countries as people write
 * them. Threads may share it.
 *
 * @since 0.1
 */
public final class Words {
  private static final Pattern PERIOD_PART = Pattern.compile("(T)|(\\d+)([YMWDHS])");

  private final Language language;
  private final Properties labels = new Properties();

  /** The words that all pages share, in a language. */
  public Words(Language language) {
    this(language, Words.class, "words");
  }

  private Words(Language language, Class<?> owner, String bundle) {
    this.language = language;
    load(owner, bundle);
  }

  /**
   * The words that all pages share, with those of a package of its own before them.
   *
   * @param owner a class of the package that holds the files
   * @param bundle the name of the files without language: {@code statement} for {@code
   *     statement_nl.properties} and {@code statement_en.properties}
   */
  public static Words of(Language language, Class<?> owner, String bundle) {
    Words words = new Words(language);
    words.load(owner, bundle);
    return words;
  }

  private void load(Class<?> owner, String bundle) {
    String resource = bundle + "_" + language.code() + ".properties";
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The SDK misses its own resource " + resource);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      labels.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException("The SDK cannot read its own resource " + resource, failed);
    }
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The keys of all labels. */
  Set<String> keys() {
    return new TreeSet<>(labels.stringPropertyNames());
  }

  /**
   * A label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String key) {
    String label = labels.getProperty(key);
    if (label == null) {
      throw new IllegalArgumentException("There is no label " + key + " in " + language);
    }
    return label;
  }

  /** A label with a number before it, in the singular for one. */
  public String count(long number, String key) {
    return number + " " + text(key + (number == 1 ? ".one" : ".many"));
  }

  /** The label of an enum constant. */
  public String label(Enum<?> constant) {
    return text(key(constant));
  }

  /** The key of the label of an enum constant: {@code Cookie.Kind.FUNCTIONAL}. */
  static String key(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName();
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
  }

  /** What a rule looks for; the id itself where nobody has words for it. */
  public String summary(String rule) {
    return labels.getProperty("rule." + rule, rule);
  }

  /** What to do about a finding of a rule, for people who do not write code. */
  public Optional<String> remedy(String rule) {
    return Optional.ofNullable(labels.getProperty("remedy." + rule));
  }

  /** What an organisation says of itself, by the id of the claim; the id where nobody has words. */
  public String claim(String id) {
    return labels.getProperty("claim." + id, id);
  }

  /** A provision, with the law by the name it has in the language. */
  public String article(String provision) {
    return provision.replace("GDPR ", text("law.gdpr") + " ");
  }

  /** The label of a category. */
  public String category(String name) {
    for (Category category : Category.values()) {
      if (category.name().equals(name)) {
        return language == Language.NL ? category.labelNl() : category.labelEn();
      }
    }
    return name;
  }

  /** A country by name and code. */
  public String country(String code) {
    return Countries.name(code)
        .map(name -> name.in(language) + " (" + code + ")")
        .orElseGet(
            () -> code.equals(RecipientEntry.UNKNOWN_COUNTRY) ? text("country.unknown") : code);
  }

  /** A day, {@code 1 oktober 2026}; what is no day is returned as it is. */
  public String date(String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      return date.getDayOfMonth()
          + " "
          + text("month." + date.getMonthValue())
          + " "
          + date.getYear();
    } catch (DateTimeParseException none) {
      return day;
    }
  }

  /** A period in words, {@code 7 jaar}; {@code SESSION} too. */
  public String period(String period) {
    if (period.equals("SESSION")) {
      return text("period.session");
    }
    List<String> parts = new ArrayList<>();
    boolean time = false;
    Matcher part = PERIOD_PART.matcher(period);
    while (part.find()) {
      if (part.group(1) != null) {
        time = true;
      } else {
        String unit = part.group(3) + (time && part.group(3).equals("M") ? "inute" : "");
        String number = part.group(2);
        parts.add(number + " " + text("period." + unit + (number.equals("1") ? ".one" : ".many")));
      }
    }
    return parts.isEmpty() ? period : joined(parts);
  }

  /** Items with commas, and a word before the last. */
  private String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " " + text("and") + " " + parts.get(last);
  }

  /** Whether a text only says that nobody said anything. */
  public boolean isGap(LocalizedText text) {
    return text.equals(LocalizedText.NOT_STATED);
  }
}
