package nl.doelbinding.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.config.Configuration;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the configuration of a module is that names none: its own, or one above it. */
final class ConfigurationSearch {
  private ConfigurationSearch() {}

  /** The nearest file that exists; where there is none, the place where it would be expected. */
  static Path of(MavenProject project, MavenSession session) {
    List<Path> directories = new ArrayList<>();
    for (MavenProject at = project; at != null && at.getBasedir() != null; at = at.getParent()) {
      directories.add(at.getBasedir().toPath());
    }
    File top = session.getRequest().getMultiModuleProjectDirectory();
    if (top != null) {
      Path end = top.toPath().toAbsolutePath().normalize();
      Path at = project.getBasedir().toPath().toAbsolutePath().normalize().getParent();
      while (at != null && at.startsWith(end)) {
        directories.add(at);
        at = at.getParent();
      }
    }
    return directories.stream()
        .map(directory -> directory.resolve(Configuration.FILE_NAME))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseGet(() -> project.getBasedir().toPath().resolve(Configuration.FILE_NAME));
  }
}
