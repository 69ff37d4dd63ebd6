package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Text;

/** Who receives data of Bureauraam; all invented. */
final class Recipients {
  private Recipients() {}

  /** Not named, so of no country. */
  @Recipient(
      id = "helpers",
      name = "Derden die helpen een aanvraag uit te voeren",
      role = Recipient.Role.PROCESSOR,
      country = "",
      category = "Uitvoering van aanvragen")
  @Text(lang = "en", category = "Carrying out requests")
  interface Helpers {}

  /** Its cookies count the visits. */
  @Recipient(
      id = "search-company",
      name = "Zoekbedrijf Voorbeeld Inc.",
      role = Recipient.Role.PROCESSOR,
      country = "US",
      category = "Bezoekcijfers")
  @Text(lang = "en", category = "Visitor statistics")
  interface SearchCompany {}

  /** Three of the five advertising programs are of one firm. */
  @Recipient(
      id = "search-company-advertising",
      name = "Zoekadvertenties Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Advertenties")
  @Text(lang = "en", category = "Advertisements")
  interface SearchCompanyAdvertising {}

  /** One of the advertising programs. */
  @Recipient(
      id = "short-message-network",
      name = "Kwebbelnet Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Advertenties")
  @Text(lang = "en", category = "Advertisements")
  interface ShortMessageNetwork {}

  /** One of the advertising programs. */
  @Recipient(
      id = "career-network",
      name = "Loopbaannet Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Advertenties")
  @Text(lang = "en", category = "Advertisements")
  interface CareerNetwork {}

  /** Not named, so of no country. */
  @Recipient(
      id = "social-media",
      name = "Sociale media",
      role = Recipient.Role.THIRD_PARTY,
      country = "",
      category = "Deelknoppen")
  @Text(lang = "en", category = "Share buttons")
  interface SocialMedia {}
}
