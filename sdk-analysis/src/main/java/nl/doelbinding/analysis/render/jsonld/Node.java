package nl.doelbinding.analysis.render.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A node of the graph in the making: what is not known is left out. Not for several threads. */
final class Node {
  private final Map<String, Object> properties = new LinkedHashMap<>();

  /** A node that others can name. */
  static Node named(String iri, String... types) {
    return new Node().with("id", iri).with("type", List.of(types));
  }

  /** A node that only stands where it stands. */
  static Node of(String type) {
    return new Node().with("type", type);
  }

  /** With another property, unless its value says nothing. */
  Node with(String property, @Nullable Object value) {
    Object shown = plain(value);
    if (shown != null) {
      properties.put(property, shown);
    }
    return this;
  }

  /** With a text in each language that it has. */
  Node with(String property, @Nullable LocalizedText text) {
    if (text != null) {
      Map<String, String> languages = new LinkedHashMap<>();
      if (text.nl() != null) {
        languages.put("nl", text.nl());
      }
      if (text.en() != null) {
        languages.put("en", text.en());
      }
      properties.put(property, languages);
    }
    return this;
  }

  /** The node as JSON has it. */
  Map<String, Object> json() {
    return properties;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Node node) {
      return node.properties;
    }
    if (value instanceof List<?> list) {
      List<Object> shown = new ArrayList<>();
      for (Object one : list) {
        Object item = plain(one);
        if (item != null && !shown.contains(item)) {
          shown.add(item);
        }
      }
      return shown.isEmpty() ? null : shown.size() == 1 ? shown.get(0) : shown;
    }
    return value instanceof String text && text.isBlank() ? null : value;
  }
}
