package nl.doelbinding.analysis.render;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes files that belong together, so that a failure does not leave new ones beside old ones: all
 * are written beside their targets first, and then take their places. Not for several threads.
 *
 * @since 0.1
 */
public final class FileSwap {
  private final Map<Path, RenderedFile> files = new LinkedHashMap<>();

  /** Files for a directory, which is made where needed. */
  public FileSwap add(List<RenderedFile> more, Path directory) {
    more.forEach(file -> files.put(directory.resolve(file.name()), file));
    return this;
  }

  /**
   * Writes all files.
   *
   * @return the files, in the order in which they were added
   * @throws IOException if one of them cannot be written; then the old files are as they were,
   *     unless the last step of all, giving a file another name, is what failed
   */
  public List<Path> write() throws IOException {
    try {
      for (Map.Entry<Path, RenderedFile> file : files.entrySet()) {
        Path target = file.getKey();
        if (Files.isDirectory(target)) {
          throw new FileAlreadyExistsException(target.toString(), null, "is a directory");
        }
        Path directory = target.getParent();
        if (directory != null) {
          Files.createDirectories(directory);
        }
        Files.write(part(target), file.getValue().bytes());
      }
      List<Path> written = new ArrayList<>();
      for (Path target : files.keySet()) {
        written.add(Files.move(part(target), target, StandardCopyOption.REPLACE_EXISTING));
      }
      return written;
    } finally {
      for (Path target : files.keySet()) {
        if (Files.isRegularFile(part(target))) {
          Files.delete(part(target));
        }
      }
    }
  }

  /** Beside the target, so that the move stays on one disk; with the permissions of any file. */
  private static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }
}
