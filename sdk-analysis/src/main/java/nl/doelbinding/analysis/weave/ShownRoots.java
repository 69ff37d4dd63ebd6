package nl.doelbinding.analysis.weave;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.analysis.ShownPath;

/**
 * How files are named in what is written: the same on every machine.
 *
 * @param base the directory that paths are shown from
 */
record ShownRoots(Path base) {

  /** A directory by its path from here, a jar by its name: where a repository lies is no matter. */
  String of(Path root) {
    return Files.isDirectory(root) ? ShownPath.of(base, root) : String.valueOf(root.getFileName());
  }

  /** The subject of a refusal: a file with its path, in a jar after {@code !/}, or a member. */
  String of(String subject) {
    int inside = subject.indexOf("!/");
    if (inside >= 0) {
      return of(Path.of(subject.substring(0, inside))) + subject.substring(inside);
    }
    return subject.startsWith(base.toString()) ? ShownPath.of(base, Path.of(subject)) : subject;
  }
}
