package nl.doelbinding.analysis;

import java.nio.file.Path;

/**
 * Paths as people read them in messages. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ShownPath {

  private ShownPath() {}

  /**
   * A path from a base directory on, with {@code /}: {@code .} for the base itself, absolute where
   * it is not below the base.
   */
  public static String of(Path base, Path path) {
    Path from = base.toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.equals(from)) {
      return ".";
    }
    Path shown = absolute.startsWith(from) ? from.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
