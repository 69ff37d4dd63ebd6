package nl.doelbinding.analysis.config;

import java.util.List;
import java.util.Map;

/** A value of a YAML file and where it begins. */
sealed interface YamlValue {
  /** The line, counted from 1. */
  int line();

  /** The column, counted from 1. */
  int column();

  /** What it is, for messages. */
  String kind();

  /** What a plain value is. */
  enum Type {
    TEXT,
    NUMBER,
    BOOLEAN,
    NOTHING
  }

  /** A text, number, truth value or nothing, as it was written. */
  record Scalar(Type type, String text, int line, int column) implements YamlValue {
    @Override
    public String kind() {
      return switch (type) {
        case TEXT -> "a text";
        case NUMBER -> "a number";
        case BOOLEAN -> "true or false";
        case NOTHING -> "nothing";
      };
    }
  }

  /** A list. */
  record Sequence(List<YamlValue> values, int line, int column) implements YamlValue {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys and values in the order of the file. */
  record Mapping(Map<String, Entry> entries, int line, int column) implements YamlValue {
    @Override
    public String kind() {
      return "a group of keys";
    }
  }

  /** A value with the place of its key. */
  record Entry(YamlValue value, int line, int column) {}
}
