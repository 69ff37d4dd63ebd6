package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A category of data subjects (GDPR Art. 30(1)(c)).
 *
 * @param name in lower case with hyphens
 * @param label how people read it; {@code null}: the name
 * @param dpv the IRI of the DPV concept
 * @param vulnerable whether they need particular protection
 * @since 0.1
 */
public record DataSubjectEntry(
    String name,
    @Nullable LocalizedText label,
    @Nullable String dpv,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean vulnerable) {

  /** Stands where nobody says about whom the data is. */
  public static final DataSubjectEntry NOT_STATED =
      new DataSubjectEntry("not-stated", LocalizedText.NOT_STATED, null, false);

  /** This entry, and what another one of the same name says beyond it. */
  public DataSubjectEntry or(DataSubjectEntry other) {
    return new DataSubjectEntry(
        name,
        label == null ? other.label : label.or(other.label),
        dpv == null ? other.dpv : dpv,
        vulnerable || other.vulnerable);
  }
}
