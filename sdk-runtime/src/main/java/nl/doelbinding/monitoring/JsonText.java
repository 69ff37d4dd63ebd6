package nl.doelbinding.monitoring;

import java.util.List;

/** Builds JSON, a line for each element of an array and each member of an object. */
final class JsonText {

  private final StringBuilder json = new StringBuilder();
  private int depth;
  private boolean first;

  JsonText open(char bracket) {
    json.append(bracket);
    depth++;
    first = true;
    return this;
  }

  JsonText close(char bracket) {
    depth--;
    if (!first) {
      line();
    }
    json.append(bracket);
    first = false;
    return this;
  }

  /** Begins a member. */
  JsonText name(String name) {
    element().text(name);
    json.append(": ");
    return this;
  }

  /** Begins an element. */
  JsonText element() {
    if (!first) {
      json.append(',');
    }
    first = false;
    line();
    return this;
  }

  JsonText number(long number) {
    json.append(number);
    return this;
  }

  JsonText texts(List<String> texts) {
    open('[');
    texts.forEach(text -> element().text(text));
    return close(']');
  }

  JsonText text(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == '"' || next == '\\') {
        json.append('\\').append(next);
      } else if (next < ' ' || Character.isSurrogate(next)) {
        json.append(String.format("\\u%04x", (int) next));
      } else {
        json.append(next);
      }
    }
    json.append('"');
    return this;
  }

  String end() {
    return json.append('\n').toString();
  }

  private void line() {
    json.append('\n').append("  ".repeat(depth));
  }
}
