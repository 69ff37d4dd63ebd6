package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Text;

/** Who receives data of Rekkenzaal; all invented. */
final class Recipients {
  private Recipients() {}

  /** Mentioned in passing only. */
  @Recipient(
      id = "delivery-network",
      name = "Doorgeefnet Voorbeeld Inc.",
      role = Recipient.Role.PROCESSOR,
      country = "US",
      category = "Doorgeven van pagina’s")
  @Text(lang = "en", category = "Delivery of pages")
  interface DeliveryNetwork {}

  /** Named as a place of advertisements, not as a recipient. */
  @Recipient(
      id = "search-company",
      name = "Zoekbedrijf Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Advertenties")
  @Text(lang = "en", category = "Advertisements")
  interface SearchCompany {}

  /** Named as a place of advertisements, not as a recipient. */
  @Recipient(
      id = "friends-network",
      name = "Vriendennet Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Advertenties")
  @Text(lang = "en", category = "Advertisements")
  interface FriendsNetwork {}
}
