package nl.doelbinding.analysis.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.config.YamlValue.Entry;
import nl.doelbinding.analysis.config.YamlValue.Scalar;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A group of keys whose values are asked for by type; every wrong one becomes a problem. */
final class Group {
  private final String path;
  private final int line;
  private final int column;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Problems problems;

  private Group(String path, YamlValue value, List<String> known, Problems problems) {
    this.path = path;
    this.line = value.line();
    this.column = value.column();
    this.problems = problems;
    if (value instanceof YamlValue.Mapping mapping) {
      mapping.entries().forEach((key, entry) -> accept(key, entry, known));
    } else {
      problems.add(
          line,
          column,
          "%s must be a group of keys (%s), not %s",
          path.isEmpty() ? "the file" : path,
          String.join(", ", known),
          value.kind());
    }
  }

  static Group root(YamlValue value, Problems problems) {
    return new Group("", value, Keys.ROOT.names(), problems);
  }

  private void accept(String key, Entry entry, List<String> known) {
    if (known.contains(key)) {
      if (!(entry.value() instanceof Scalar scalar) || scalar.type() != YamlValue.Type.NOTHING) {
        entries.put(key, entry);
      }
      return;
    }
    String where = path.isEmpty() ? "" : " in " + path;
    problems.add(
        entry.line(),
        entry.column(),
        "unknown key \"%s\"%s; %s",
        Problems.shown(key),
        where,
        Guess.closest(key, known)
            .map(guess -> "did you mean \"" + guess + "\"?")
            .orElse("known are " + String.join(", ", known)));
  }

  /** A group below this one. */
  @Nullable Group group(String key, Keys keys) {
    return group(key, keys.names());
  }

  /** A group below this one, whose keys are words of another kind. */
  @Nullable Group group(String key, List<String> known) {
    Entry entry = entries.get(key);
    return entry == null ? null : new Group(name(key), entry.value(), known, problems);
  }

  /**
   * A group below this one, whose keys are words of the user.
   *
   * @param example such a word
   */
  @Nullable Group ownKeys(String key, String example) {
    Entry entry = entries.get(key);
    return group(
        key,
        entry != null && entry.value() instanceof YamlValue.Mapping mapping
            ? List.copyOf(mapping.entries().keySet())
            : List.of(example));
  }

  /** The keys that have a value, in the order of the file. */
  List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Whether the value of a key is a group itself. */
  boolean isGroup(String key) {
    Entry entry = entries.get(key);
    return entry != null && entry.value() instanceof YamlValue.Mapping;
  }

  /** A list of groups below this one. */
  <T> List<T> groups(String key, Keys keys, Function<Group, @Nullable T> reader) {
    List<T> result = new ArrayList<>();
    List<YamlValue> values = values(key);
    for (int i = 0; i < values.size(); i++) {
      T read =
          reader.apply(
              new Group(name(key) + "[" + (i + 1) + "]", values.get(i), keys.names(), problems));
      if (read != null) {
        result.add(read);
      }
    }
    return result;
  }

  /** A text that must be there; where it is not, the problem is noted and the answer is empty. */
  String required(String key) {
    if (!entries.containsKey(key)) {
      problems.add(line, column, "%s has no %s: add \"%s: …\"", subject(), key, key);
      return "";
    }
    String text = text(key);
    return text == null ? "" : text;
  }

  /** Whether a key has a value. */
  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A text. */
  @Nullable String text(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : text(key, entry.value());
  }

  private @Nullable String text(String key, YamlValue value) {
    if (!(value instanceof Scalar scalar)) {
      problems.add(
          value.line(), value.column(), "%s must be a text, not %s", name(key), value.kind());
      return null;
    }
    if (scalar.type() != YamlValue.Type.TEXT) {
      problems.add(
          value.line(),
          value.column(),
          "%s must be a text: put it between quotes, \"%s\"",
          name(key),
          Problems.shown(scalar.text()));
      return null;
    }
    if (scalar.text().isBlank()) {
      problems.add(
          value.line(), value.column(), "%s is blank: fill it in or leave it out", name(key));
      return null;
    }
    return scalar.text().strip();
  }

  /** A text that must satisfy a check. */
  @Nullable String text(String key, Form form) {
    String text = text(key);
    if (text == null || form.accepts(text)) {
      return text;
    }
    problem(key, "%s: \"%s\" is no %s", name(key), Problems.shown(text), form.expected());
    return null;
  }

  /** A number or a text, as it was written. */
  @Nullable String code(String key) {
    Entry entry = entries.get(key);
    if (entry != null
        && entry.value() instanceof Scalar scalar
        && scalar.type() == YamlValue.Type.NUMBER) {
      return scalar.text();
    }
    return text(key);
  }

  /** True or false. */
  @Nullable Boolean flag(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (entry.value() instanceof Scalar scalar && scalar.type() == YamlValue.Type.BOOLEAN) {
      return Boolean.valueOf(scalar.text());
    }
    problem(key, "%s must be true or false, not %s", name(key), entry.value().kind());
    return null;
  }

  /** Texts. */
  List<String> texts(String key) {
    List<String> result = new ArrayList<>();
    for (YamlValue value : values(key)) {
      String text = text(key, value);
      if (text != null) {
        result.add(text);
      }
    }
    return result;
  }

  /** Texts that must satisfy a check. */
  List<String> texts(String key, Form form) {
    List<String> result = texts(key);
    result.stream()
        .filter(text -> !form.accepts(text))
        .forEach(
            text ->
                problem(
                    key, "%s: \"%s\" is no %s", name(key), Problems.shown(text), form.expected()));
    return result;
  }

  /** One of a few words. */
  <T extends Enum<T>> @Nullable T choice(String key, Class<T> type, Function<T, String> spelling) {
    Entry entry = entries.get(key);
    return entry == null ? null : choice(key, entry.value(), type, spelling);
  }

  /** Several of a few words. */
  <T extends Enum<T>> List<T> choices(String key, Class<T> type, Function<T, String> spelling) {
    List<T> result = new ArrayList<>();
    for (YamlValue value : values(key)) {
      T choice = choice(key, value, type, spelling);
      if (choice != null && !result.contains(choice)) {
        result.add(choice);
      }
    }
    return result;
  }

  private <T extends Enum<T>> @Nullable T choice(
      String key, YamlValue value, Class<T> type, Function<T, String> spelling) {
    T[] constants = type.getEnumConstants();
    String written = value instanceof Scalar scalar ? scalar.text() : value.kind();
    for (T constant : constants) {
      if (value instanceof Scalar && spelling.apply(constant).equals(written)) {
        return constant;
      }
    }
    problems.add(
        value.line(),
        value.column(),
        "%s: \"%s\" is not one of %s",
        name(key),
        Problems.shown(written),
        Arrays.stream(constants).map(spelling).collect(Collectors.joining(", ")));
    return null;
  }

  /** A plain text in the default language, or one text for each language. */
  @Nullable LocalizedText localized(String key, Language language) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (!(entry.value() instanceof YamlValue.Mapping)) {
      String text = text(key);
      return text == null ? null : LocalizedText.of(language, text);
    }
    Group languages = new Group(name(key), entry.value(), Keys.TEXT.names(), problems);
    String nl = languages.text("nl");
    String en = languages.text("en");
    if (nl == null && en == null) {
      problem(key, "%s has no text: give nl, en or both", name(key));
      return null;
    }
    return new LocalizedText(nl, en);
  }

  /** Notes a problem at a key. */
  void problem(String key, String format, Object... arguments) {
    Entry entry = entries.get(key);
    problems.add(
        entry == null ? line : entry.line(),
        entry == null ? column : entry.column(),
        format,
        arguments);
  }

  private List<YamlValue> values(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return List.of();
    }
    if (entry.value() instanceof YamlValue.Sequence sequence) {
      return sequence.values();
    }
    problem(key, "%s must be a list, [ … ], not %s", name(key), entry.value().kind());
    return List.of();
  }

  private String name(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String subject() {
    return path.isEmpty() ? "the file" : path;
  }
}
