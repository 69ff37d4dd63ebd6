package nl.doelbinding.analysis.merge;

import java.nio.file.Path;

/**
 * A jar or directory of the runtime class path.
 *
 * @param path where it is
 * @param module what people call it: {@code group:artifact}, or the name of the file
 * @since 0.1
 */
public record RuntimePath(Path path, String module) {

  /** One of which only the file is known. */
  public static RuntimePath of(Path path) {
    Path name = path.getFileName();
    return new RuntimePath(path, name == null ? path.toString() : name.toString());
  }
}
