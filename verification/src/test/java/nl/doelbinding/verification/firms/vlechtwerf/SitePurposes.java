package nl.doelbinding.verification.firms.vlechtwerf;

import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** Why the website of Vlechtwerf keeps data. */
final class SitePurposes {
  private SitePurposes() {}

  /** Visit to the website. */
  @Purpose(
      id = "website-visit",
      name = "Bezoek aan de website",
      description = "De website tonen aan wie haar bezoekt",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @DataSubject(value = "visitor", label = "Bezoekers van de website")
  @Text(
      lang = "en",
      name = "Visit to the website",
      description = "Show the website to whoever visits it",
      label = "Visitors of the website")
  interface WebsiteVisit {}

  /** Tailoring and improving. */
  @Purpose(
      id = "personalisation-and-improvement",
      name = "Afstemmen en verbeteren",
      description = "Diensten en inhoud op iemand afstemmen, meten en beter maken",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @Text(
      lang = "en",
      name = "Tailoring and improving",
      description = "Tailor services and content to a person, measure and improve them")
  interface PersonalisationAndImprovement {}

  /** Security and fraud. */
  @Purpose(
      id = "security-and-fraud",
      name = "Beveiliging en fraude",
      description = "Misbruik, fraude en inbraak voorkomen, opmerken en uitzoeken",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @Text(
      lang = "en",
      name = "Security and fraud",
      description = "Prevent, notice and investigate misuse, fraud and break-ins")
  interface SecurityAndFraud {}

  /** Visitor statistics; without a word on basis or retention. */
  @Purpose(
      id = "analytics",
      name = "Bezoekcijfers",
      description = "Zien hoe de website wordt gebruikt",
      legalBasis = {},
      recipients = Recipients.SearchCompany.class)
  @Text(lang = "en", name = "Visitor statistics", description = "See how the website is used")
  interface Analytics {}

  /** Working of the website. */
  @Purpose(
      id = "functional-cookies",
      name = "Werking van de website",
      description = "De website laten werken en voorkeuren onthouden",
      legalBasis = {})
  @Text(
      lang = "en",
      name = "Working of the website",
      description = "Make the website work and remember preferences")
  interface FunctionalCookies {}
}
