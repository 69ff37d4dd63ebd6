package nl.doelbinding.analysis.render;

import java.util.List;
import nl.doelbinding.analysis.register.Register;

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
   * @param register the register, with what is missing or wrong in it
   */
  List<RenderedFile> render(Register register);
}
