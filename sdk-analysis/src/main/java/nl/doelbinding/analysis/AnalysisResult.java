package nl.doelbinding.analysis;

import java.util.List;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ScanResult;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis found.
 *
 * @param scan the classes
 * @param configuration the configuration; {@code null} where none was asked for or it is invalid
 * @param register the register, without findings
 * @param violations everything that is missing or wrong, worst first
 * @since 0.1
 */
public record AnalysisResult(
    ScanResult scan,
    @Nullable Configuration configuration,
    Register register,
    List<Violation> violations) {
  /** Sorts the violations. */
  public AnalysisResult {
    violations = violations.stream().sorted().toList();
  }

  /** Whether a build should fail. */
  public boolean hasErrors() {
    return violations.stream().anyMatch(Violation::isError);
  }
}
