package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A security measure (GDPR Art. 30(1)(g), 32(1)).
 *
 * @param id in lower case with hyphens
 * @param kind what kind it is of
 * @param description what is done
 * @param detected whether a tool saw it switched on
 * @param lastReviewed the day somebody last looked at it
 * @param reviewEvery how often somebody must
 * @since 0.1
 */
public record Measure(
    String id,
    Kind kind,
    LocalizedText description,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean detected,
    @Nullable String lastReviewed,
    @Nullable String reviewEvery) {

  /** What kind a measure is of. */
  public enum Kind {
    /** Done by software or devices. */
    TECHNICAL,
    /** Done by people and agreements. */
    ORGANISATIONAL,
    /** Done by walls and locks. */
    PHYSICAL
  }
}
