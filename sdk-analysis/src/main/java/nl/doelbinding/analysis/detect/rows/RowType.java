package nl.doelbinding.analysis.detect.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type as a class file would write it, made from what source writes. Packages are dropped:
 * classes of rows are found by their simple name. What cannot be read is an {@code Object}.
 */
record RowType(String descriptor, @Nullable String signature) {

  private static final String PACKAGE = "Lrow/";

  private static final RowType OBJECT = new RowType(PACKAGE + "Object;", null);

  /** As many as a class file may have. */
  private static final int MOST_DIMENSIONS = 255;

  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "boolean", "Z", "byte", "B", "short", "S", "char", "C", "int", "I", "long", "J", "float",
          "F", "double", "D");

  static RowType of(String written) {
    String element = written.replace("...", "[]").strip();
    StringBuilder array = new StringBuilder();
    while (element.endsWith("[]") && array.length() < MOST_DIMENSIONS) {
      array.append('[');
      element = element.substring(0, element.length() - 2).strip();
    }
    String primitive = PRIMITIVES.get(element);
    if (primitive != null) {
      return new RowType(array + primitive, null);
    }
    int generic = element.indexOf('<');
    int close = element.lastIndexOf('>');
    if (generic < 0) {
      return of(array.toString(), simple(element), "");
    }
    boolean inner = close >= 0 && element.startsWith(".", close + 1);
    if (inner) {
      return of(array.toString(), simple(element.substring(close + 2)), "");
    }
    String arguments = arguments(element.substring(generic));
    return arguments == null
        ? OBJECT
        : of(array.toString(), simple(element.substring(0, generic)), arguments);
  }

  private static RowType of(String array, String simple, String arguments) {
    if (simple.isEmpty()) {
      return OBJECT;
    }
    String descriptor = array + PACKAGE + simple + ";";
    return new RowType(
        descriptor, arguments.isEmpty() ? null : array + PACKAGE + simple + arguments + ";");
  }

  /** {@code <A[], B<C>>} with wildcards left out; {@code null} where it is unbalanced. */
  private static @Nullable String arguments(String written) {
    StringBuilder result = new StringBuilder();
    int depth = 0;
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      if (c == '<') {
        depth++;
        result.append('<');
        at++;
      } else if (c == '>') {
        depth--;
        result.append(depth > 0 ? ">;" : ">");
        at++;
      } else if (Character.isJavaIdentifierStart(c)) {
        int end = at;
        while (end < written.length()
            && (Character.isJavaIdentifierPart(written.charAt(end))
                || written.charAt(end) == '.')) {
          end++;
        }
        String word = written.substring(at, end);
        at = end;
        if (!word.equals("extends") && !word.equals("super")) {
          boolean open = written.startsWith("<", end);
          result.append(PACKAGE).append(simple(word)).append(open ? "" : ";");
        }
      } else {
        at++;
      }
      if (depth < 1 && at < written.length()) {
        return null;
      }
    }
    if (depth != 0) {
      return null;
    }
    return result.toString().contains("<>") ? "" : result.toString();
  }

  /** The last name, without what no name has. */
  private static String simple(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    last = last.substring(last.lastIndexOf(' ') + 1);
    StringBuilder result = new StringBuilder();
    last.chars().filter(Character::isJavaIdentifierPart).forEach(c -> result.append((char) c));
    return result.toString();
  }
}
