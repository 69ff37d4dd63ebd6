package nl.doelbinding.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.doelbinding.analysis.baseline.Adoption;
import nl.doelbinding.analysis.config.CheckSettings;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.merge.FindingMerge;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ScanResult;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis found.
 *
 * @param scan the classes that declare something, and what could not be read
 * @param holders the directories and jars that hold the classes of findings, by binary name
 * @param configuration the configuration; {@code null} where none was asked for or it is invalid
 * @param moduleRegister the register of the module alone, without findings
 * @param register that register, merged with those of the modules it runs with; of findings it has
 *     those of these modules only
 * @param violations everything that is missing or wrong and not accepted, worst first
 * @param adoption what is accepted, and how much is decided about
 * @since 0.1
 */
public record AnalysisResult(
    ScanResult scan,
    Map<String, SortedSet<Path>> holders,
    @Nullable Configuration configuration,
    Register moduleRegister,
    Register register,
    List<Violation> violations,
    Adoption adoption) {
  /** Sorts the violations; what two versions of a class have in common is told once. */
  public AnalysisResult {
    holders = Map.copyOf(holders);
    violations = violations.stream().sorted().distinct().toList();
  }

  /** What the baseline accepts, worst first. */
  public List<Violation> accepted() {
    return adoption.accepted();
  }

  /**
   * What counts and what is accepted, worst first: a gap that is accepted is a gap all the same.
   */
  public List<Violation> all() {
    return Stream.concat(violations.stream(), accepted().stream()).sorted().toList();
  }

  /**
   * The register as it is shown to people, that of other modules included: with every gap in it,
   * also those that are accepted.
   */
  public Register registerWithFindings() {
    return register.withFindings(
        FindingMerge.together(Finding.of(all(), register.activities()), register.findings()));
  }

  /** How the team wants it judged. */
  public CheckSettings settings() {
    return configuration == null ? CheckSettings.ofDefaults() : configuration.check();
  }

  /** Whether a build should fail. */
  public boolean hasErrors() {
    return violations.stream().anyMatch(Violation::isError);
  }

  /** The violations by inputs that cannot be used, which leave nothing to be said of the rest. */
  public List<Violation> unusableInput() {
    return violations.stream().filter(Violation::isAboutInput).toList();
  }

  /**
   * That there was no class to look at, where nothing hid one: with a file that cannot be read,
   * nobody knows.
   */
  public Optional<Violation> nothingToScan() {
    return violations.stream().anyMatch(is(Rules.UNREADABLE_INPUT))
        ? Optional.empty()
        : violations.stream().filter(is(Rules.NOTHING_TO_SCAN)).findFirst();
  }

  private static Predicate<Violation> is(Rule rule) {
    return violation -> violation.rule().equals(rule);
  }
}
