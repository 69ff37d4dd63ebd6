package nl.doelbinding.sample.vendor.purpose;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.Dpia;
import nl.doelbinding.annotations.DpvPurpose;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Profiling;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Review;
import nl.doelbinding.annotations.StoredIn;
import nl.doelbinding.annotations.Text;

/** What the websites do with visits. Only showing pages needs no consent. */
public final class SitePurposes {

  private static final String CHOICES = "Het cookie met de keuze van de bezoeker";

  private SitePurposes() {}

  /** Showing pages, with the cookies that remember a choice. */
  @Purpose(
      id = "website",
      name = "Website",
      description = "Pagina's tonen aan bezoekers, in de taal en met de cookies die zij kozen",
      legalBasis = LegalBasis.LEGITIMATE_INTEREST,
      recipients = Recipients.Hosting.class)
  @DataSubject(value = "visitor", label = "Bezoekers van de websites")
  @LegitimateInterest(
      value = "Een website die werkt en onthoudt wat een bezoeker koos",
      balancingTest = "dossier 2026-01, website")
  @DpvPurpose("https://w3id.org/dpv#UserInterfacePersonalisation")
  @Activity(
      owner = "Beheer",
      category = "Website",
      channels = Channel.WEB,
      securityMeasures = "tls",
      notice = "/cookies")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Website",
      description = "Show pages to visitors, in the language and with the cookies they chose",
      label = "Visitors of the websites",
      legitimateInterest = "A website that works and remembers what a visitor chose")
  public interface Website {}

  /** Visitor statistics. */
  @Purpose(
      id = "analytics",
      name = "Bezoekcijfers",
      description = "Weten wie de websites bezoeken en waar zij vandaan komen",
      legalBasis = LegalBasis.CONSENT,
      retention = "P90D",
      recipients = {Recipients.SearchCompany.class, Recipients.Hosting.class})
  @DpvPurpose("https://w3id.org/dpv#ServiceUsageAnalytics")
  @Activity(
      owner = "Marketing",
      category = "Website",
      channels = Channel.WEB,
      securityMeasures = {"tls", "log-masking", "purpose-checks"},
      consentRecord = CHOICES,
      notice = "/cookies")
  @StoredIn(system = RelationPurposes.DATABASE, country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Visitor statistics",
      description = "Know who visits the websites and where from")
  public interface Analytics {}

  /** Targeted advertising, by cookies of others: nothing of it is stored here. */
  @Purpose(
      id = "targeted-advertising",
      name = "Gerichte advertenties",
      description = "Elders online adverteren bij wie de websites bezocht",
      legalBasis = LegalBasis.CONSENT,
      recipients = {
        Recipients.SearchCompanyAdvertising.class,
        Recipients.ShortMessageNetwork.class,
        Recipients.CareerNetwork.class
      })
  @Profiling
  @Dpia(required = false, reference = "dossier 2026-08, advertenties")
  @DpvPurpose("https://w3id.org/dpv#TargetedAdvertising")
  @DataSubject(value = "visitor", label = "Bezoekers van de websites")
  @Activity(
      owner = "Marketing",
      category = "Website",
      channels = Channel.WEB,
      securityMeasures = "tls",
      consentRecord = CHOICES,
      notice = "/cookies")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Targeted advertising",
      description = "Advertise elsewhere online to whoever visited the websites",
      label = "Visitors of the websites")
  public interface TargetedAdvertising {}

  /** The share button: another site learns of the visit once somebody uses it, and not before. */
  @Purpose(
      id = "social-sharing",
      name = "Delen op sociale media",
      description = "Een artikel of pagina laten delen",
      legalBasis = LegalBasis.CONSENT,
      recipients = Recipients.SocialMedia.class)
  @DpvPurpose("https://w3id.org/dpv#ServiceProvision")
  @DataSubject(value = "visitor", label = "Bezoekers van de websites")
  @Activity(
      owner = "Marketing",
      category = "Website",
      channels = Channel.WEB,
      securityMeasures = "tls",
      consentRecord = "De klik op de deelknop",
      notice = "/cookies")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Sharing on social media",
      description = "Let somebody share an article or page",
      label = "Visitors of the websites")
  public interface SocialSharing {}

  /** The beacon. */
  @Purpose(
      id = "tracking",
      name = "Volgen van bezoek",
      description = "Met een onzichtbaar beeldpunt zien welke pagina's een bezoeker leest",
      legalBasis = LegalBasis.CONSENT,
      retention = "P30D",
      recipients = Recipients.Hosting.class)
  @DpvPurpose("https://w3id.org/dpv#ServiceUsageAnalytics")
  @Activity(
      owner = "Marketing",
      category = "Website",
      channels = Channel.WEB,
      securityMeasures = {"tls", "log-masking", "purpose-checks"},
      consentRecord = CHOICES,
      notice = "/cookies")
  @StoredIn(system = RelationPurposes.DATABASE, country = "NL")
  @Review(last = "2026-10-01", every = "P1Y")
  @Text(
      lang = "en",
      name = "Tracking of visits",
      description = "See with an invisible pixel which pages a visitor reads")
  public interface Tracking {}
}
