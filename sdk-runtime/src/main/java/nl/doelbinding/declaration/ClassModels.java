package nl.doelbinding.declaration;

import java.util.Optional;
import nl.doelbinding.classfile.ClassModel;

/**
 * Finds classes by name: how {@link Declarations} looks at superclasses, at the types of fields and
 * at a team's own annotations.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ClassModels {

  /**
   * The class of that binary name, or empty where it cannot be found or read. A class that is not
   * there declares nothing.
   */
  Optional<ClassModel> find(String binaryName);
}
