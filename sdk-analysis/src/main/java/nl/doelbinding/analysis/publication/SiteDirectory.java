package nl.doelbinding.analysis.publication;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;

/**
 * The directory of a site among the classes of a module. Nothing else may lie there. Not for
 * several threads.
 *
 * @param path where it is or will be
 * @since 0.1
 */
public record SiteDirectory(Path path) {

  /** That of the classes of a module. */
  public static SiteDirectory in(Path classes) {
    return new SiteDirectory(PublishedSite.directory(classes));
  }

  /**
   * Writes a site, together with other files, and removes what an earlier build left of another.
   *
   * @param others what is written in one go with it
   * @throws IOException if a file cannot be written or removed
   */
  public void publish(List<RenderedFile> site, FileSwap others) throws IOException {
    others.add(site, path).write();
    keepOnly(site.stream().map(RenderedFile::name).collect(Collectors.toSet()));
  }

  /**
   * Removes the site that an earlier build left.
   *
   * @return whether there was one
   * @throws IOException if a file cannot be removed
   */
  public boolean withdraw() throws IOException {
    if (Files.notExists(path)) {
      return false;
    }
    keepOnly(Set.of());
    Files.delete(path);
    return true;
  }

  private void keepOnly(Set<String> names) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
      for (Path file : files) {
        if (!names.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
  }
}
