package nl.doelbinding.analysis.register.build;

import java.util.List;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Violation;

/**
 * A register and what is missing in it.
 *
 * @param register the register, without findings
 * @param violations what is missing or malformed, worst first
 * @since 0.1
 */
public record BuiltRegister(Register register, List<Violation> violations) {
  /** Copies the list. */
  public BuiltRegister {
    violations = List.copyOf(violations);
  }

  /** The register with what is missing in it. */
  public Register withFindings() {
    return register.withFindings(Finding.of(violations, register.activities()));
  }
}
