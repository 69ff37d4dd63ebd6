package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.doelbinding.analysis.rule.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * Where something is declared in source: with the module it is in, enough to open the line.
 *
 * @param path the path of the file, relative to the module's directory with {@code /}, or only its
 *     name where the source was not at hand
 * @param line the line, counted from 1; 0 where it is not known
 * @since 0.1
 */
public record SourceReference(String path, @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line) {

  /** The reference to a place, if there is one. */
  public static @Nullable SourceReference of(@Nullable SourcePlace place) {
    if (place == null) {
      return null;
    }
    String path = place.path();
    return new SourceReference(path == null ? place.file() : path, place.line());
  }

  /** The place, as violations name it. */
  public SourcePlace place() {
    int slash = path.lastIndexOf('/');
    return new SourcePlace(path.substring(slash + 1), slash < 0 ? null : path, line);
  }

  /** The path, and the line where it is known: {@code src/main/java/Customer.java:31}. */
  @Override
  public String toString() {
    return line > 0 ? path + ":" + line : path;
  }
}
