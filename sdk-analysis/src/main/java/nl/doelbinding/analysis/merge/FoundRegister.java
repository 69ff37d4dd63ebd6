package nl.doelbinding.analysis.merge;

import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Register;

/**
 * A register of another module.
 *
 * @param register the register
 * @param name what people call the artifact it was found in
 * @since 0.1
 */
public record FoundRegister(Register register, String name) {

  /** The module it was made for; the artifact where the register does not tell. */
  public ModuleEntry module() {
    return register.modules().isEmpty()
        ? new ModuleEntry("", name, null, null)
        : register.modules().get(0);
  }
}
