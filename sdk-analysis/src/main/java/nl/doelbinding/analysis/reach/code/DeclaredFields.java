package nl.doelbinding.analysis.reach.code;

import java.util.Optional;
import nl.doelbinding.declaration.DeclaredField;

/**
 * Says which fields are declared.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DeclaredFields {

  /**
   * The field that an instruction names, if it is declared for any purpose.
   *
   * @param owner the binary name of the class in the instruction
   */
  Optional<DeclaredField> find(String owner, String name);
}
