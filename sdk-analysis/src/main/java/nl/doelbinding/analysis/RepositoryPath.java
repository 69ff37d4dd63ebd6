package nl.doelbinding.analysis;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a directory lies in its Git repository, since code hosts count paths from there. Stateless;
 * threads may share it.
 *
 * @since 0.1
 */
public final class RepositoryPath {

  private RepositoryPath() {}

  /**
   * The path from the root of the repository on, with {@code /}; empty for the root, or for none.
   */
  public static String of(Path directory) {
    Path from = directory.toAbsolutePath().normalize();
    for (Path root = from; root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(".git"))) {
        return root.relativize(from).toString().replace('\\', '/');
      }
    }
    return "";
  }
}
