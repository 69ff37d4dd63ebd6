package nl.doelbinding.analysis.config;

import nl.doelbinding.analysis.detect.OwnTerms;
import nl.doelbinding.analysis.rule.RuleLevels;
import nl.doelbinding.declaration.ClassPatterns;
import org.jspecify.annotations.Nullable;

/**
 * How a team wants the check to judge.
 *
 * @param rules the rules whose severity is another than their own
 * @param terms what is added to the vocabulary
 * @param exclude classes that are not looked at for undeclared data
 * @param baseline the path of the baseline, relative to the directory of the module; {@code null}:
 *     the usual name, if there is such a file
 * @param coverage the least percentage of the personal data that somebody decided about; {@code
 *     null}: any will do
 * @param withoutRegister the modules whose registers are not merged
 * @since 0.1
 */
public record CheckSettings(
    RuleLevels rules,
    OwnTerms terms,
    ClassPatterns exclude,
    @Nullable String baseline,
    @Nullable Integer coverage,
    ModulePatterns withoutRegister) {

  /** The settings of a team that said nothing. */
  public static CheckSettings ofDefaults() {
    return new CheckSettings(
        RuleLevels.ofDefaults(),
        OwnTerms.none(),
        ClassPatterns.none(),
        null,
        null,
        ModulePatterns.none());
  }
}
