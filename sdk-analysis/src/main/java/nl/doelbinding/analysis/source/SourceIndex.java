package nl.doelbinding.analysis.source;

import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;

/**
 * Where a class or member stands in the source.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SourceIndex {

  /**
   * The place of a member, or of the class itself where {@code member} is {@code null}. Where the
   * source is not at hand the file's name is still told if the class file holds it.
   */
  @Nullable SourcePlace find(ClassModel owner, @Nullable String member);

  /** The place of a line of a class; of the class itself where the line is 0. */
  default @Nullable SourcePlace line(ClassModel owner, int line) {
    SourcePlace file = find(owner, null);
    return file == null || line == 0 ? file : new SourcePlace(file.file(), file.path(), line);
  }
}
