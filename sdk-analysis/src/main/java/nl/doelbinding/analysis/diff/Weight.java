package nl.doelbinding.analysis.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;

/**
 * How much a change matters to those the data is about.
 *
 * @since 0.1
 */
public enum Weight {
  /**
   * More data, people, purposes, recipients, countries or time, or less protection: somebody has to
   * weigh it before it ships, and data subjects must often be told.
   */
  HEAVY,
  /** What the register says changes, to no greater reach: somebody has to have seen it. */
  NORMAL,
  /**
   * What the register says stays; where it stands in the code, or who looked at it when, changes.
   */
  LIGHT;

  /** The rule that tells changes of this weight. */
  public Rule rule() {
    return switch (this) {
      case HEAVY -> Rules.HEAVY_CHANGE;
      case NORMAL -> Rules.CHANGE;
      case LIGHT -> Rules.LIGHT_CHANGE;
    };
  }

  /** As files write it: {@code heavy}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
