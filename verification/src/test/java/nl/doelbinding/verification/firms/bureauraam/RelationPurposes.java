package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Profiling;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** Why Bureauraam speaks to people. */
final class RelationPurposes {
  private RelationPurposes() {}

  /** Questions and registrations. */
  @Purpose(
      id = "request-handling",
      name = "Vragen en aanmeldingen",
      description =
          "Een vraag, aanvraag of aanmelding afhandelen en laten weten hoe het ermee staat",
      legalBasis = LegalBasis.CONSENT,
      recipients = Recipients.Helpers.class)
  @DataSubject(value = "customer", label = "Gebruikers van de websites en klanten")
  @Text(
      lang = "en",
      name = "Questions and registrations",
      description = "Handle a question, request or registration and tell how it goes",
      label = "Users of the websites and customers")
  interface RequestHandling {}

  /** Advertising. */
  @Purpose(
      id = "direct-marketing",
      name = "Reclame",
      description = "Per e-mail vertellen over software, acties en trainingen",
      legalBasis = LegalBasis.CONSENT)
  @Activity(channels = Channel.EMAIL)
  @Text(
      lang = "en",
      name = "Advertising",
      description = "Tell of software, promotions and training by e-mail")
  interface DirectMarketing {}

  /** Improvement of the website. */
  @Purpose(
      id = "site-improvement",
      name = "Verbetering van de website",
      description = "De website verder ontwikkelen en bij de bezoekers laten passen",
      legalBasis = LegalBasis.CONSENT)
  @Text(
      lang = "en",
      name = "Improvement of the website",
      description = "Develop the website further and fit it to the visitors")
  interface SiteImprovement {}

  /** Promotions. */
  @Purpose(
      id = "promotion",
      name = "Acties",
      description = "Een actie uitvoeren en meten wat zij oplevert",
      legalBasis = LegalBasis.CONSENT)
  @DataSubject(value = "participant", label = "Deelnemers aan acties")
  @Text(
      lang = "en",
      name = "Promotions",
      description = "Run a promotion and measure what it yields",
      label = "Participants in promotions")
  interface Promotion {}

  /** Linking cookie and form. */
  @Purpose(
      id = "profiling",
      name = "Koppelen van cookie en formulier",
      description = "Bepalen hoe Bureauraam iemand benadert",
      legalBasis = LegalBasis.CONSENT)
  @Profiling
  @DataSubject(
      value = "subscriber",
      label = "Mensen die zich aanmelden voor nieuwsbrief of whitepaper")
  @Text(
      lang = "en",
      name = "Linking cookie and form",
      description = "Determine how Bureauraam approaches somebody",
      label = "People who sign up for newsletter or whitepaper")
  interface LinkedProfile {}
}
