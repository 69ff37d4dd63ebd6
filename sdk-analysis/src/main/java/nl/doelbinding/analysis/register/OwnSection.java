package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A section of the privacy statement in the organisation's own words.
 *
 * @param id in lower case with hyphens; its anchor is {@code own-} with the id
 * @param title its heading
 * @param text its text, in Markdown
 * @param place how it stands to a standard section; {@code null}: after all of them
 * @param section that standard section
 * @since 0.1
 */
public record OwnSection(
    String id,
    LocalizedText title,
    LocalizedText text,
    @Nullable Place place,
    @Nullable StandardSection section) {

  /** How an own section stands to a standard one. */
  public enum Place {
    /** It comes before it. */
    BEFORE,
    /** It comes after it. */
    AFTER,
    /** It stands in its place. */
    REPLACE;

    /** As files write it, {@code before}. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it stands so to a section. */
  public boolean stands(Place wanted, StandardSection to) {
    return place == wanted && section == to;
  }
}
