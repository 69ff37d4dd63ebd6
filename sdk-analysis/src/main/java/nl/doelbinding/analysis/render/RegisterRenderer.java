package nl.doelbinding.analysis.render;

import java.util.List;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Violation;

/**
 * Makes files of a register. Equal registers give equal bytes.
 *
 * @since 0.1
 */
public interface RegisterRenderer {
  /** The name of the format, by which a user picks it: {@code json}. */
  String format();

  /**
   * The files.
   *
   * @param register the register
   * @param violations what is missing or wrong, in any order
   */
  List<RenderedFile> render(Register register, List<Violation> violations);
}
