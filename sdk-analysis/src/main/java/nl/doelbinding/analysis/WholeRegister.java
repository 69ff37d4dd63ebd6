package nl.doelbinding.analysis;

import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.config.CheckSettings;
import nl.doelbinding.analysis.gap.Gaps;
import nl.doelbinding.analysis.gap.LegalLimits;
import nl.doelbinding.analysis.merge.FindingMerge;
import nl.doelbinding.analysis.merge.FoundRegister;
import nl.doelbinding.analysis.merge.MergedRegister;
import nl.doelbinding.analysis.merge.RegisterMerge;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.RuleLevels;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One register of several modules, judged as a whole: one module may hold what another claims it
 * does not do, and one may tell what another leaves out.
 *
 * @param merged the register, and where the modules contradict each other
 * @param gaps what the law would find missing or wrong in it, worst first
 * @since 0.1
 */
public record WholeRegister(MergedRegister merged, List<Violation> gaps) {
  /** Copies the gaps. */
  public WholeRegister {
    gaps = List.copyOf(gaps);
  }

  /**
   * Merges registers, and judges the outcome at the severities of the rules.
   *
   * @param own decides who the organisation is and what it claims
   * @param others the registers of other modules, in any order
   * @param settings tells the modules to leave out
   * @param configuration where the organisation is described; {@code null}: not known
   */
  public static WholeRegister of(
      Register own,
      List<FoundRegister> others,
      CheckSettings settings,
      @Nullable SourcePlace configuration) {
    MergedRegister merged =
        RegisterMerge.merge(withoutGaps(own), others, settings.withoutRegister());
    return new WholeRegister(
        merged, Gaps.violations(merged.register(), LegalLimits.ofDefaults(), configuration));
  }

  /** What was missing before the others came is found anew, or is there now. */
  private static Register withoutGaps(Register own) {
    return own.withFindings(
        own.findings().stream().filter(finding -> !Gaps.isGap(finding.code())).toList());
  }

  /** The same at the severities that the team gives the rules. */
  public WholeRegister judgedBy(RuleLevels rules) {
    return new WholeRegister(
        new MergedRegister(merged.register(), rules.applyTo(merged.violations())),
        rules.applyTo(gaps));
  }

  /** Everything that is wrong with the register as a whole, worst first. */
  public List<Violation> violations() {
    return Stream.concat(merged.violations().stream(), gaps.stream()).sorted().distinct().toList();
  }

  /** The register as it is shown to people: with everything that is wrong with it. */
  public Register registerWithFindings() {
    Register register = merged.register();
    return register.withFindings(
        FindingMerge.together(
            Finding.of(violations(), register.activities()), register.findings()));
  }
}
