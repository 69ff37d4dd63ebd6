package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** What Rekkenzaal does after consent, without a word on data, people or retention. */
final class ConsentPurposes {
  private ConsentPurposes() {}

  /** Visitor statistics. */
  @Purpose(
      id = "analytics",
      name = "Bezoekcijfers",
      description = "Zien welke pagina’s beter kunnen",
      legalBasis = LegalBasis.CONSENT)
  @Text(lang = "en", name = "Visitor statistics", description = "See which pages can be better")
  interface Analytics {}

  /** Improvement. */
  @Purpose(
      id = "improvement",
      name = "Verbetering",
      description = "De website en de diensten beoordelen en beter maken",
      legalBasis = LegalBasis.CONSENT)
  @Text(
      lang = "en",
      name = "Improvement",
      description = "Evaluate and improve the website and the services")
  interface Improvement {}

  /** Content by interest. */
  @Purpose(
      id = "content-personalisation",
      name = "Inhoud naar interesse",
      description = "Inhoud en advertenties bij iemands interesses laten passen",
      legalBasis = LegalBasis.CONSENT,
      recipients = {Recipients.SearchCompany.class, Recipients.FriendsNetwork.class})
  @Text(
      lang = "en",
      name = "Content by interest",
      description = "Make content and advertisements fit somebody’s interests")
  interface ContentPersonalisation {}
}
