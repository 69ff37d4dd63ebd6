package nl.doelbinding.sample.vendor.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.Dpia;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Profiling;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** Why Kantoorlicht speaks to people. All of it rests on what they asked for or agreed to. */
public final class RelationPurposes {

  static final String DATABASE = "Database van de websites";

  private RelationPurposes() {}

  /** Questions, quotes and places in a training, up to the answer. */
  @Purpose(
      id = "request-handling",
      name = "Vragen en aanmeldingen",
      description =
          "Een vraag, aanvraag of aanmelding afhandelen en laten weten hoe het ermee staat",
      legalBasis = {LegalBasis.CONSENT, LegalBasis.CONTRACT},
      retention = "P1Y after request-answered",
      recipients = {Recipients.Helpers.class, Recipients.Hosting.class})
  @DpvPurpose("https://w3id.org/dpv#CommunicationForCustomerCare")
  @Activity(
      owner = "Verkoop",
      category = "Dienstverlening",
      channels = {Channel.WEB, Channel.EMAIL, Channel.PHONE},
      securityMeasures = {"confidentiality", "tls", "purpose-checks"},
      consentRecord = "Tijdstip van ontvangst bij de aanvraag",
      notice = "/privacy")
  @StoredIn(system = DATABASE, country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Questions and registrations",
      description = "Handle a question, request or registration and tell how it goes")
  public interface RequestHandling {}

  /** The newsletter and whitepapers; only to who confirmed to want them. */
  @Purpose(
      id = "direct-marketing",
      name = "Reclame",
      description = "Per e-mail vertellen over software, acties en trainingen",
      legalBasis = LegalBasis.CONSENT,
      retention = "until consent-withdrawn",
      recipients = Recipients.Hosting.class)
  @DpvPurpose("https://w3id.org/dpv#DirectMarketing")
  @Activity(
      owner = "Marketing",
      category = "Communicatie",
      channels = Channel.EMAIL,
      securityMeasures = {"confidentiality", "tls", "purpose-checks"},
      consentRecord = "Tijdstip van bevestiging bij de abonnee",
      notice = "/newsletter")
  @StoredIn(system = DATABASE, country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Advertising",
      description = "Tell of software, promotions and training by e-mail")
  public interface DirectMarketing {}

  /** What visitors do and say of the website. */
  @Purpose(
      id = "site-improvement",
      name = "Verbetering van de website",
      description = "De website verder ontwikkelen en bij de bezoekers laten passen",
      legalBasis = LegalBasis.CONSENT,
      retention = "P1Y",
      recipients = Recipients.Hosting.class)
  @DpvPurpose("https://w3id.org/dpv#ServiceOptimisation")
  @Activity(
      owner = "Marketing",
      category = "Website",
      channels = Channel.WEB,
      securityMeasures = {"confidentiality", "tls", "purpose-checks"},
      consentRecord = "Het cookie met de keuze van de bezoeker",
      notice = "/cookies")
  @StoredIn(system = DATABASE, country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Improvement of the website",
      description = "Develop the website further and fit it to the visitors")
  public interface SiteImprovement {}

  /** A promotion, and counting what it yields. */
  @Purpose(
      id = "promotion",
      name = "Acties",
      description = "Een actie uitvoeren en meten wat zij oplevert",
      legalBasis = LegalBasis.CONSENT,
      retention = "P3M after promotion-ended",
      recipients = Recipients.Hosting.class)
  @DpvPurpose("https://w3id.org/dpv#Marketing")
  @Activity(
      owner = "Marketing",
      category = "Communicatie",
      channels = {Channel.EMAIL, Channel.POST},
      securityMeasures = {"confidentiality", "tls", "purpose-checks"},
      consentRecord = "Tijdstip van deelname bij de deelnemer",
      notice = "/promotion")
  @StoredIn(system = DATABASE, country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Promotions",
      description = "Run a promotion and measure what it yields")
  public interface Promotion {}

  /**
   * Knowing which pages a subscriber read, and writing accordingly.
   *
   * <p>The only purpose under which a cookie and an address may be read together: each of them is
   * declared for other purposes too, but for no other both.
   */
  @Purpose(
      id = "profiling",
      name = "Koppelen van cookie en formulier",
      description = "Aan de gelezen pagina's zien waarover Kantoorlicht iemand schrijft",
      legalBasis = LegalBasis.CONSENT,
      retention = "until consent-withdrawn",
      recipients = Recipients.Hosting.class)
  @Profiling
  @Dpia(required = false, reference = "dossier 2026-09, koppelen")
  @DpvPurpose("https://w3id.org/dpv#PersonalisedAdvertising")
  @Activity(
      owner = "Marketing",
      category = "Communicatie",
      channels = Channel.EMAIL,
      securityMeasures = {"confidentiality", "tls", "purpose-checks"},
      consentRecord = "Apart vakje bij de aanmelding, dat niet is aangevinkt",
      notice = "/newsletter")
  @StoredIn(system = DATABASE, country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Linking cookie and form",
      description = "See by the pages somebody read what Kantoorlicht writes to them about")
  public interface LinkedProfile {}
}
