package nl.doelbinding.analysis.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.rule.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether a file has the shape that {@code register.schema.json} gives to registers: every part of
 * the kind it must be, and none that this version does not know.
 *
 * <p>What the schema asks for by conditions ({@code if}, {@code allOf}) is left aside: a register
 * without the law of a legal duty is a register with a gap, and can be shown.
 */
final class RegisterShape {
  private static final int LONGEST_SHOWN = 80;
  private static final JsonNode SCHEMA = schema();
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  /** Control characters other than those that end lines, and halves of characters. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");

  private RegisterShape() {}

  /** What is wrong first, as the rest of a sentence; {@code null}: nothing. */
  static @Nullable String fault(JsonNode tree) {
    return fault(tree, SCHEMA, "");
  }

  private static @Nullable String fault(JsonNode node, JsonNode given, String path) {
    JsonNode schema = given;
    while (schema.has("$ref")) {
      schema = SCHEMA.at(schema.path("$ref").asString().substring(1));
    }
    String type = schema.path("type").asString(schema.has("enum") ? "string" : "");
    if (!type.isEmpty() && !isOf(type, node)) {
      return place(path) + " is " + kind(node) + " and must be " + kind(type);
    }
    String fault =
        node.isString() ? text(node.asString(), schema, path) : other(node, schema, path);
    return fault == null && schema.has("anyOf") ? alternatives(node, schema, path) : fault;
  }

  private static @Nullable String other(JsonNode node, JsonNode schema, String path) {
    if (schema.has("const") && !schema.path("const").equals(node)) {
      return place(path) + " must be " + schema.path("const");
    }
    if (node.isNumber() && !node.canConvertToInt()) {
      return place(path) + " is out of range";
    }
    if (schema.has("minimum") && node.asLong(0) < schema.path("minimum").asLong(0)) {
      return place(path) + " is less than " + schema.path("minimum");
    }
    return node.isArray() ? list(node, schema, path) : object(node, schema, path);
  }

  private static @Nullable String text(String text, JsonNode schema, String path) {
    if (UNPRINTABLE.matcher(text).find()) {
      return place(path) + " holds a control character";
    }
    if (text.length() < schema.path("minLength").asInt(0)) {
      return place(path) + " is empty";
    }
    if (!isKnown(text, schema)) {
      return place(path) + " is " + quoted(text) + ", which this version does not know";
    }
    if (schema.has("pattern")
        && !PATTERNS
            .computeIfAbsent(schema.path("pattern").asString(), Pattern::compile)
            .matcher(text)
            .find()) {
      return place(path) + " is " + quoted(text) + ", which has not the form it needs";
    }
    return null;
  }

  private static boolean isKnown(String text, JsonNode schema) {
    if (schema.has("const")) {
      return schema.path("const").asString("").equals(text);
    }
    return !schema.has("enum")
        || schema.path("enum").valueStream().anyMatch(one -> one.asString("").equals(text));
  }

  private static @Nullable String list(JsonNode node, JsonNode schema, String path) {
    if (node.size() < schema.path("minItems").asInt(0)) {
      return place(path) + " is an empty list";
    }
    for (int index = 0; index < node.size(); index++) {
      String fault = fault(node.path(index), schema.path("items"), path + "[" + index + "]");
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static @Nullable String object(JsonNode node, JsonNode schema, String path) {
    for (JsonNode required : schema.path("required")) {
      if (!node.has(required.asString())) {
        return place(path) + " lacks " + quoted(required.asString());
      }
    }
    if (node.size() < schema.path("minProperties").asInt(0)) {
      return place(path) + " is empty";
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      JsonNode known = schema.path("properties").path(property.getKey());
      if (known.isMissingNode() && schema.has("additionalProperties")) {
        return "%s has %s, which this version does not know"
            .formatted(place(path), quoted(property.getKey()));
      }
      String below = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
      String fault = fault(property.getValue(), known, below);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static @Nullable String alternatives(JsonNode node, JsonNode schema, String path) {
    for (JsonNode alternative : schema.path("anyOf")) {
      if (fault(node, alternative, path) == null) {
        return null;
      }
    }
    return place(path) + " has none of the forms it may have";
  }

  private static boolean isOf(String type, JsonNode node) {
    return switch (type) {
      case "object" -> node.isObject();
      case "array" -> node.isArray();
      case "string" -> node.isString();
      case "integer" -> node.isIntegralNumber();
      case "boolean" -> node.isBoolean();
      default -> throw new IllegalArgumentException("The schema of registers has no type " + type);
    };
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> kind("object");
      case ARRAY -> kind("array");
      case STRING -> kind("string");
      case NUMBER -> node.isIntegralNumber() ? kind("integer") : "a number with decimals";
      case BOOLEAN -> kind("boolean");
      default -> "null";
    };
  }

  private static String kind(String type) {
    return switch (type) {
      case "object" -> "an object";
      case "array" -> "a list";
      case "string" -> "a text";
      case "integer" -> "a whole number";
      default -> "true or false";
    };
  }

  private static String place(String path) {
    return path.isEmpty() ? "the file" : path;
  }

  /** What a file says, as a sentence may quote it. */
  static String quoted(String text) {
    return '"' + Excerpt.of(text, LONGEST_SHOWN) + '"';
  }

  private static JsonNode schema() {
    String name = "/nl/doelbinding/analysis/schema/register.schema.json";
    try (InputStream in = RegisterShape.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The SDK lacks its own " + name);
      }
      return IndentedJson.MAPPER.readTree(in.readAllBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException("The SDK's own " + name + " cannot be read", failed);
    }
  }
}
