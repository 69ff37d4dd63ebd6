package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** What the websites of Bureauraam do, without a word on a basis. */
final class SitePurposes {
  private SitePurposes() {}

  /** Visitor statistics. */
  @Purpose(
      id = "analytics",
      name = "Bezoekcijfers",
      description = "Weten wie de websites bezoeken en waar zij vandaan komen",
      legalBasis = {},
      recipients = Recipients.SearchCompany.class)
  @DataSubject(value = "visitor", label = "Bezoekers van de websites")
  @Text(
      lang = "en",
      name = "Visitor statistics",
      description = "Know who visits the websites and where from",
      label = "Visitors of the websites")
  interface Analytics {}

  /** Targeted advertising. */
  @Purpose(
      id = "targeted-advertising",
      name = "Gerichte advertenties",
      description = "Elders online adverteren bij wie de websites bezocht",
      legalBasis = {},
      recipients = {
        Recipients.SearchCompanyAdvertising.class,
        Recipients.ShortMessageNetwork.class,
        Recipients.CareerNetwork.class
      })
  @DataSubject(value = "visitor", label = "Bezoekers van de websites")
  @Text(
      lang = "en",
      name = "Targeted advertising",
      description = "Advertise elsewhere online to whoever visited the websites",
      label = "Visitors of the websites")
  interface TargetedAdvertising {}

  /** Sharing on social media. */
  @Purpose(
      id = "social-sharing",
      name = "Delen op sociale media",
      description = "Een artikel of pagina laten delen",
      legalBasis = {},
      recipients = Recipients.SocialMedia.class)
  @Text(
      lang = "en",
      name = "Sharing on social media",
      description = "Let somebody share an article or page")
  interface SocialSharing {}

  /** Tracking of visits. */
  @Purpose(
      id = "tracking",
      name = "Volgen van bezoek",
      description = "Met een onzichtbaar beeldpunt zien wat een bezoeker doet",
      legalBasis = {})
  @Text(
      lang = "en",
      name = "Tracking of visits",
      description = "See with an invisible pixel what a visitor does")
  interface Tracking {}
}
