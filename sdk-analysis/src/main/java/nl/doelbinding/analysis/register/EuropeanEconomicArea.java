package nl.doelbinding.analysis.register;

import java.util.Set;

/**
 * The countries to which personal data may go without a safeguard of GDPR Chapter V: the member
 * states of the Union, and Iceland, Liechtenstein and Norway (decision 154/2018 of the EEA Joint
 * Committee). A country with an adequacy decision is not among them; that decision is a safeguard.
 *
 * @since 0.1
 */
public final class EuropeanEconomicArea {
  private static final Set<String> COUNTRIES =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO");

  private EuropeanEconomicArea() {}

  /** Whether a country is part of it. */
  public static boolean includes(String country) {
    return COUNTRIES.contains(country);
  }
}
