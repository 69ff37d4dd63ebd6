package nl.doelbinding.verification.firms.vlechtwerf;

import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Text;

/** Who receives data of Vlechtwerf. */
final class Recipients {
  private Recipients() {}

  /**
   * Nowhere called a recipient, so nothing is said of country, agreement or safeguard; invented.
   */
  @Recipient(
      id = "search-company",
      name = "Zoekbedrijf Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Bezoekcijfers")
  @Text(lang = "en", category = "Visitor statistics")
  interface SearchCompany {}
}
