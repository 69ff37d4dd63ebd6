package nl.doelbinding.analysis.rule;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source file.
 *
 * @param file the simple name of the file, {@code Customer.java}
 * @param path the path of the file, relative to the module's directory with {@code /}, where the
 *     file was found
 * @param line the line, counted from 1; 0 where it is not known
 * @since 0.1
 */
public record SourcePlace(String file, @Nullable String path, int line) {

  /** In the form that IDEs turn into a link: {@code (Customer.java:31)}. */
  @Override
  public String toString() {
    return line > 0 ? "(" + file + ":" + line + ")" : "(" + file + ")";
  }
}
