package nl.doelbinding.verification.firms.cijferbrug;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Text;

/** Who receives data of Cijferbrug; all invented but the police. */
final class Recipients {
  private Recipients() {}

  /** Not named, so of no country. Bound by agreements that leave them their own ends. */
  @Recipient(
      id = "cookie-companies",
      name = "Andere bedrijven die cookies plaatsen",
      role = Recipient.Role.PROCESSOR,
      country = "",
      category = "Cookies van derden")
  @Agreement("Afspraken over het gebruik van cookies")
  @Text(lang = "en", category = "Cookies of third parties")
  interface CookieCompanies {}

  /** Bound by an agreement, which is not all that a transfer needs. */
  @Recipient(
      id = "search-company",
      name = "Zoekbedrijf Voorbeeld Inc.",
      role = Recipient.Role.PROCESSOR,
      country = "US",
      category = "Bezoekcijfers")
  @Agreement("Verwerkersovereenkomst met Zoekbedrijf Voorbeeld")
  @RecipientTerms(
      constraints =
          "Mag de bezoekcijfers niet voor zijn andere diensten gebruiken en alleen vastleggen wat is afgesproken")
  @Text(lang = "en", category = "Visitor statistics")
  interface SearchCompany {}

  /** Not named; some of them outside the Union, nobody knows where. */
  @Recipient(
      id = "partners",
      name = "Partners, deels buiten de Europese Unie",
      role = Recipient.Role.THIRD_PARTY,
      country = "",
      category = "Partners die voor de dienst nodig zijn")
  @Text(lang = "en", category = "Partners the service needs")
  interface Partners {}

  /** On a suspicion of fraud, or when the law demands it. */
  @Recipient(
      id = "police",
      name = "Politie",
      role = Recipient.Role.AUTHORITY,
      country = "NL",
      category = "Opsporing")
  @RecipientTerms(
      constraints =
          "Alleen bij een vermoeden van fraude of een ander misdrijf, of als de wet het eist")
  @Text(lang = "en", category = "Law enforcement")
  interface Police {}
}
