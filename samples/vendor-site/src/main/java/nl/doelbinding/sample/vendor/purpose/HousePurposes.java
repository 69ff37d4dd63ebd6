package nl.doelbinding.sample.vendor.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** What Kantoorlicht does behind its websites. */
public final class HousePurposes {

  /** The customers in {@code doelbinding.yaml}, on whose behalf something is done. */
  public static final String BAKERY = "Bakkerij De Krent B.V.";

  /** Another. */
  public static final String GARAGE = "Garage De Bougie";

  private HousePurposes() {}

  /**
   * Keeping the hours of people who work for a customer.
   *
   * <p>Here Kantoorlicht is a processor: the customer decides, and has the legal basis. That is
   * what {@code onBehalfOf} says, and why no basis stands here (GDPR Art. 28, 30(2)).
   */
  @Purpose(
      id = "hosted-hours",
      name = "Urenstaten voor klanten",
      description = "De urenstaten van medewerkers van een klant bewaren en aan hem tonen",
      legalBasis = {},
      retention = "P1M after contract-ended",
      recipients = Recipients.Hosting.class)
  @DpvPurpose("https://w3id.org/dpv#ServiceProvision")
  @Activity(
      owner = "Beheer",
      category = "Opslaan en tonen van urenstaten",
      onBehalfOf = {BAKERY, GARAGE},
      channels = Channel.WEB,
      securityMeasures = {"confidentiality", "tls", "purpose-checks"})
  @StoredIn(system = "Database van Urenstaat", country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Time sheets for customers",
      description = "Keep the time sheets of a customer's employees and show them to it")
  public interface HostedHours {}

  /** Telling customers of a breach, as a processor must. */
  @Purpose(
      id = "breach-notice",
      name = "Melden van datalekken",
      description = "Bij een datalek de contactpersoon van een klant waarschuwen",
      legalBasis = LegalBasis.LEGITIMATE_INTEREST,
      retention = "until contract-ended",
      recipients = Recipients.Hosting.class)
  @LegitimateInterest(
      value = "De klant op tijd kunnen waarschuwen, zoals art. 33 lid 2 AVG vraagt",
      balancingTest = "dossier 2026-06, contactpersonen")
  @DpvPurpose("https://w3id.org/dpv#LegalCompliance")
  @Activity(
      owner = "Beheer",
      category = "Beveiliging",
      channels = Channel.EMAIL,
      securityMeasures = {"confidentiality", "tls", "purpose-checks"},
      notice = "/privacy")
  @StoredIn(system = RelationPurposes.DATABASE, country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Notices of breaches",
      description = "Warn the contact person of a customer after a breach",
      legitimateInterest = "Being able to warn the customer in time, as GDPR Art. 33(2) asks")
  public interface BreachNotice {}

  /** Noticing failures and misuse in the log files. */
  @Purpose(
      id = "monitoring-and-security",
      name = "Systeembewaking en beveiliging",
      description = "Storingen en mogelijk misbruik opmerken in de logbestanden van de server",
      legalBasis = LegalBasis.LEGITIMATE_INTEREST,
      retention = "P6M",
      recipients = Recipients.Hosting.class)
  @LegitimateInterest(
      value = "De websites beschikbaar en veilig houden voor iedereen die ze gebruikt",
      balancingTest = "dossier 2026-05, logbestanden")
  @DpvPurpose("https://w3id.org/dpv#EnforceSecurity")
  @Activity(
      owner = "Beheer",
      category = "Beveiliging",
      securityMeasures = {"confidentiality", "tls", "log-masking"},
      notice = "/privacy")
  @StoredIn(system = "Logbestanden van de server", country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "System monitoring and security",
      description = "Notice failures and possible misuse in the log files of the server",
      legitimateInterest = "Keeping the websites available and safe for everybody who uses them")
  public interface Monitoring {}
}
