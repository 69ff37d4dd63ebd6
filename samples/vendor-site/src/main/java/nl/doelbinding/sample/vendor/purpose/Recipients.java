package nl.doelbinding.sample.vendor.purpose;

import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Safeguard;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.annotations.Transfer;

/** Who receives data of Kantoorlicht; all invented. */
public final class Recipients {

  private static final String CLAUSES = "EU-modelcontractbepalingen van 2021, module 1";

  private Recipients() {}

  /** Runs the servers. */
  @Recipient(
      id = "hosting",
      name = "Serverschuur Voorbeeld B.V.",
      role = Recipient.Role.PROCESSOR,
      country = "NL",
      category = "Hosting")
  @Agreement("Verwerkersovereenkomst Serverschuur Voorbeeld, 2026-01-15")
  @Text(lang = "en", category = "Hosting")
  public interface Hosting {}

  /** Gives the trainings, and learns who comes. */
  @Recipient(
      id = "helpers",
      name = "Derden die helpen een aanvraag uit te voeren",
      role = Recipient.Role.PROCESSOR,
      country = "NL",
      category = "Uitvoering van aanvragen")
  @Agreement("Verwerkersovereenkomsten met trainers en monteurs, met plicht tot geheimhouding")
  @RecipientTerms(constraints = "Alleen voor de aanvraag die iemand deed")
  @Text(lang = "en", category = "Carrying out requests")
  public interface Helpers {}

  /** Its cookies count the visits. */
  @Recipient(
      id = "search-company",
      name = "Zoekbedrijf Voorbeeld Inc.",
      role = Recipient.Role.PROCESSOR,
      country = "US",
      category = "Bezoekcijfers")
  @Agreement("Verwerkersovereenkomst Zoekbedrijf Voorbeeld, 2026-02-01")
  @Transfer(
      safeguard = Safeguard.SCC,
      agreement = "EU-modelcontractbepalingen van 2021, module 2",
      copy = "info@kantoorlicht.example")
  @Text(lang = "en", category = "Visitor statistics")
  public interface SearchCompany {}

  /** Several advertising programs of one firm. */
  @Recipient(
      id = "search-company-advertising",
      name = "Zoekadvertenties Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Advertenties")
  @Transfer(safeguard = Safeguard.SCC, agreement = CLAUSES, copy = "info@kantoorlicht.example")
  @Text(lang = "en", category = "Advertisements")
  public interface SearchCompanyAdvertising {}

  /** An advertising program. */
  @Recipient(
      id = "short-message-network",
      name = "Kwebbelnet Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Advertenties")
  @Transfer(safeguard = Safeguard.SCC, agreement = CLAUSES, copy = "info@kantoorlicht.example")
  @Text(lang = "en", category = "Advertisements")
  public interface ShortMessageNetwork {}

  /** An advertising program. */
  @Recipient(
      id = "career-network",
      name = "Loopbaannet Voorbeeld Inc.",
      role = Recipient.Role.THIRD_PARTY,
      country = "US",
      category = "Advertenties")
  @Transfer(safeguard = Safeguard.SCC, agreement = CLAUSES, copy = "info@kantoorlicht.example")
  @Text(lang = "en", category = "Advertisements")
  public interface CareerNetwork {}

  /** Where a visitor shares a page, on a click of his own. */
  @Recipient(
      id = "social-media",
      name = "Deelplein Voorbeeld B.V.",
      role = Recipient.Role.THIRD_PARTY,
      country = "NL",
      category = "Sociale media")
  @RecipientTerms(hosts = "deelplein.example")
  @Text(lang = "en", category = "Social media")
  public interface SocialMedia {}
}
