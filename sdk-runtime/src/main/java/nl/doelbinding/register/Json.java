package nl.doelbinding.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, booleans and {@code null}; a number stays its
 * text. Small, since the runtime brings no library to its users.
 */
public final class Json {

  private static final int DEEPEST = 64;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException if it is no JSON; the message says where
   */
  public static @Nullable Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value(0);
    json.space();
    if (json.at < text.length()) {
      throw json.unexpected();
    }
    return value;
  }

  private @Nullable Object value(int depth) {
    space();
    if (depth > DEEPEST) {
      throw unexpected();
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> object = new HashMap<>();
    take('{');
    space();
    while (peek() != '}') {
      if (!object.isEmpty()) {
        take(',');
        space();
      }
      String name = string();
      space();
      take(':');
      object.put(name, value(depth + 1));
      space();
    }
    at++;
    return object;
  }

  private List<@Nullable Object> array(int depth) {
    List<@Nullable Object> array = new ArrayList<>();
    take('[');
    space();
    while (peek() != ']') {
      if (!array.isEmpty()) {
        take(',');
      }
      array.add(value(depth + 1));
      space();
    }
    at++;
    return array;
  }

  private String string() {
    take('"');
    StringBuilder string = new StringBuilder();
    for (char next = next(); next != '"'; next = next()) {
      string.append(next == '\\' ? escaped() : next);
    }
    return string.toString();
  }

  private char escaped() {
    char kind = next();
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
          int value = Character.digit(next(), 16);
          if (value < 0) {
            throw unexpected();
          }
          code = code << 4 | value;
        }
        yield (char) code;
      }
      default -> throw unexpected();
    };
  }

  private @Nullable Object word() {
    int start = at;
    while (at < text.length()
        && ("+-.".indexOf(text.charAt(at)) >= 0 || Character.isLetterOrDigit(text.charAt(at)))) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> {
        if (!word.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?")) {
          at = start;
          throw unexpected();
        }
        yield word;
      }
    };
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw unexpected();
    }
    return text.charAt(at);
  }

  private char next() {
    char next = peek();
    at++;
    return next;
  }

  private void take(char expected) {
    if (peek() != expected) {
      throw unexpected();
    }
    at++;
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException("it is no JSON from character " + (at + 1) + " on");
  }
}
