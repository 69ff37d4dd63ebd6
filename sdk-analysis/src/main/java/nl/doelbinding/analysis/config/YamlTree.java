package nl.doelbinding.analysis.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.analysis.config.YamlValue.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parses YAML into values that know their place. Refuses what a configuration does not need and an
 * attacker likes: aliases, tags, deep nesting, several documents, duplicate keys.
 */
final class YamlTree {
  private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder().build());
  private static final int DEEPEST = 12;

  /** How the core schema of YAML 1.2 spells nothing. */
  private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

  private final String yaml;
  private final YAMLParser parser;
  private final Problems problems;

  private YamlTree(String yaml, YAMLParser parser, Problems problems) {
    this.yaml = yaml;
    this.parser = parser;
    this.problems = problems;
  }

  /** The root of the only document. */
  static YamlValue parse(String yaml, Problems problems) throws ConfigurationException {
    try (YAMLParser parser = (YAMLParser) MAPPER.createParser(yaml)) {
      YamlTree tree = new YamlTree(yaml, parser, problems);
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw problems.stop(0, 0, "is empty: give at least \"organisation: {name: …}\"");
      }
      YamlValue root = tree.value(first, 0);
      if (parser.nextToken() != null) {
        throw tree.stop("a second document begins here: keep one, without \"---\" in between");
      }
      return root;
    } catch (JacksonException malformed) {
      YamlFault fault = YamlFault.of(malformed);
      throw problems.stop(fault.line(), fault.column(), fault.sentence());
    }
  }

  private YamlValue value(JsonToken token, int depth) throws ConfigurationException {
    if (depth > DEEPEST) {
      throw stop("nests deeper than any key of this file needs: check the brackets");
    }
    if (parser.isCurrentAlias()) {
      throw stop("uses the alias *" + parser.getString() + ": write the value out");
    }
    refuseTag();
    int line = line();
    int column = column();
    return switch (token) {
      case START_OBJECT -> new YamlValue.Mapping(entries(depth), line, column);
      case START_ARRAY -> new YamlValue.Sequence(values(depth), line, column);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(YamlValue.Type.NUMBER, line, column);
      case VALUE_TRUE, VALUE_FALSE -> scalar(YamlValue.Type.BOOLEAN, line, column);
      case VALUE_NULL -> nothing(line, column);
      default ->
          isPlainNothing() ? nothing(line, column) : scalar(YamlValue.Type.TEXT, line, column);
    };
  }

  private static YamlValue nothing(int line, int column) {
    return new YamlValue.Scalar(YamlValue.Type.NOTHING, "", line, column);
  }

  /**
   * The parser does not tell how a text was quoted; one without quotes stands in the file as is.
   */
  private boolean isPlainNothing() {
    String text = parser.getString();
    long start = parser.currentTokenLocation().getCharOffset();
    return NOTHING.contains(text)
        && start >= 0
        && start <= yaml.codePointCount(0, yaml.length())
        && yaml.startsWith(text, yaml.offsetByCodePoints(0, (int) start));
  }

  private void refuseTag() throws ConfigurationException {
    Object tag = parser.getTypeId();
    if (tag != null) {
      throw stop("uses the tag \"" + Problems.shown(tag.toString()) + "\": leave it out");
    }
  }

  private YamlValue scalar(YamlValue.Type type, int line, int column) {
    return new YamlValue.Scalar(type, parser.getString(), line, column);
  }

  private List<YamlValue> values(int depth) throws ConfigurationException {
    List<YamlValue> values = new ArrayList<>();
    for (JsonToken next = next(); next != JsonToken.END_ARRAY; next = next()) {
      values.add(value(next, depth + 1));
    }
    return values;
  }

  private Map<String, Entry> entries(int depth) throws ConfigurationException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (JsonToken next = next(); next != JsonToken.END_OBJECT; next = next()) {
      String key = parser.getString();
      int line = line();
      int column = column();
      Entry entry = new Entry(value(next(), depth + 1), line, column);
      Entry earlier = entries.putIfAbsent(key, entry);
      if (earlier != null) {
        problems.add(
            line,
            column,
            "the key \"%s\" stands on line %d already: keep one of the two",
            Problems.shown(key),
            earlier.line());
      }
    }
    return entries;
  }

  private JsonToken next() throws ConfigurationException {
    JsonToken next = parser.nextToken();
    if (next == null) {
      throw stop("ends in the middle of a value: close it");
    }
    return next;
  }

  private ConfigurationException stop(String sentence) {
    return problems.stop(line(), column(), sentence);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private int column() {
    return parser.currentTokenLocation().getColumnNr();
  }
}
