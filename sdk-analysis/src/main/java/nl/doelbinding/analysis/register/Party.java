package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that answers for processing (GDPR Art. 30(1)(a), 30(2)(a)).
 *
 * @param name its name; empty only where nobody told it
 * @param legalForm such as {@code B.V.}
 * @param registrationNumber its number in the trade register
 * @param address its postal address
 * @param country ISO 3166-1 alpha-2
 * @param email where to write to
 * @param phone where to call
 * @param url its site
 * @param arrangement the arrangement of Art. 26 or the agreement of Art. 28, where there is one
 * @param representative its representative in the Union (Art. 27)
 * @param dpo its data protection officer
 * @since 0.1
 */
public record Party(
    @JsonInclude(JsonInclude.Include.ALWAYS) String name,
    @Nullable String legalForm,
    @Nullable String registrationNumber,
    @Nullable String address,
    @Nullable String country,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String url,
    @Nullable String arrangement,
    @Nullable Contact representative,
    @Nullable Contact dpo) {

  /** An organisation of which nothing but the name is known. */
  public static Party named(String name) {
    return new Party(name, null, null, null, null, null, null, null, null, null, null);
  }
}
