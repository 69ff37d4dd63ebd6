package nl.doelbinding.analysis.register;

import java.util.Optional;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;

/**
 * Tells the category of a member that is declared as personal data without one, from its name and
 * type.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface CategoryDeriver {
  /** Derives nothing: every declaration must name its category. */
  CategoryDeriver NONE = (owner, member) -> Optional.empty();

  /**
   * The category, or empty where it cannot be told.
   *
   * @param owner the class
   * @param member a field, a parameter, or for a method the property it reads with the method's
   *     return type
   */
  Optional<Category> derive(ClassModel owner, MemberModel member);
}
