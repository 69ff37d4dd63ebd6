package nl.doelbinding.analysis.gap;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the law would find missing or wrong in a register: rules DB-218 and DB-224 to DB-269.
 *
 * <pre>{@code
 * List<Violation> gaps = Gaps.violations(register);
 * }</pre>
 *
 * <p>A register in which nobody named the organisation is one for which nobody answers yet: DB-003
 * says so where a configuration was meant to be, and no gap is looked for.
 *
 * <p>It looks at the register only, so a register that was merged, or that others wrote, is judged
 * in the same way. The same register always gets the same violations. Stateless; threads may share
 * it.
 *
 * @since 0.1
 */
public final class Gaps {

  private static final Set<String> RULES =
      Stream.concat(GapRules.all().stream(), Stream.of(Rules.CLAIM_CONTRADICTED))
          .map(Rule::id)
          .collect(Collectors.toUnmodifiableSet());

  private Gaps() {}

  /** Whether a rule is one of these. */
  public static boolean isGap(String ruleId) {
    return RULES.contains(ruleId);
  }

  /** The violations of a register, worst first, under the limits of the GDPR as it stands. */
  public static List<Violation> violations(Register register) {
    return violations(register, LegalLimits.ofDefaults(), null);
  }

  /**
   * The violations of a register, worst first.
   *
   * @param limits what the law allows at most
   * @param configuration where the organisation is described; {@code null}: not known
   */
  public static List<Violation> violations(
      Register register, LegalLimits limits, @Nullable SourcePlace configuration) {
    if (register.organisation().name().isEmpty()) {
      return List.of();
    }
    Noted noted = new Noted(configuration);
    for (GapCheck check : checks(limits)) {
      check.look(register, noted);
    }
    return noted.violations();
  }

  private static List<GapCheck> checks(LegalLimits limits) {
    return List.of(
        new LegalBasisGaps(),
        new InterestGaps(),
        new BasisOfKindGaps(),
        new RetentionGaps(),
        new LongRetentionGaps(limits),
        new OutlastedGaps(),
        new PurposeGaps(),
        new DataGaps(),
        new ChannelGaps(),
        new DecisionGaps(),
        new RecipientGaps(),
        new CookieGaps(),
        new OrganisationGaps(),
        new OfficerGaps(),
        new HandlingGaps(limits),
        new RoleGaps(),
        new CharacterGaps(),
        new ClaimGaps());
  }
}
