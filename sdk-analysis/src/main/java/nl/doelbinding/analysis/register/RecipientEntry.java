package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Safeguard;
import org.jspecify.annotations.Nullable;

/**
 * A recipient of personal data (GDPR Art. 30(1)(d) and (e)).
 *
 * @param id stable across renames of its type
 * @param name its name
 * @param category a category of recipients
 * @param role what it is
 * @param country where it receives the data; {@link #UNKNOWN_COUNTRY} where that was misspelt
 * @param internationalOrganisation whether it is one (Art. 4(26))
 * @param safeguard the safeguard for a transfer outside the EEA
 * @param agreement the agreement of Art. 28(3) or the arrangement of Art. 26
 * @param constraints what it may not do with the data
 * @param hosts host names data is sent to
 * @param privacyPolicyUrl its own privacy statement
 * @param sold whether the data is sold to it
 * @param module the module that declares it, {@code group:artifact}
 * @param source where it is declared
 * @since 0.1
 */
public record RecipientEntry(
    String id,
    String name,
    @Nullable LocalizedText category,
    Recipient.Role role,
    String country,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean internationalOrganisation,
    @Nullable SafeguardEntry safeguard,
    @Nullable String agreement,
    List<String> constraints,
    List<String> hosts,
    @Nullable String privacyPolicyUrl,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean sold,
    @Nullable String module,
    @Nullable SourceReference source) {

  /** The code that ISO 3166 leaves to users, for a country nobody can tell. */
  public static final String UNKNOWN_COUNTRY = "ZZ";

  /**
   * A safeguard of GDPR Chapter V.
   *
   * @param kind the safeguard
   * @param reference which decision, clauses or agreement
   * @param copy where a data subject gets a copy (Art. 13(1)(f))
   * @param dpv the IRI of the DPV concept
   */
  public record SafeguardEntry(
      Safeguard kind, @Nullable String reference, @Nullable String copy, String dpv) {}

  /** Copies the lists. */
  public RecipientEntry {
    constraints = List.copyOf(constraints);
    hosts = List.copyOf(hosts);
  }
}
