package nl.doelbinding.analysis.weave;

import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.weaving.ClassPathMentions;

/**
 * What is to be woven.
 *
 * @param module its name, as people call it
 * @param classes the directory of its classes
 * @param classPath directories and jars in which else to look for declarations and readers
 * @param directory from where paths are shown
 * @param configuration {@code doelbinding.yaml}; without such a file the usual options hold
 * @param mentions what is known of the jars already
 * @since 0.1
 */
public record WeavingRequest(
    String module,
    Path classes,
    List<Path> classPath,
    Path directory,
    Path configuration,
    ClassPathMentions mentions) {

  /** Copies the list. */
  public WeavingRequest {
    classPath = List.copyOf(classPath);
  }
}
