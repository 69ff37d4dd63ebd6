package nl.doelbinding.verification.firms.cijferbrug;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** Why Cijferbrug keeps data. */
final class Purposes {
  private Purposes() {}

  /** Access to the portal. */
  @Purpose(
      id = "portal-access",
      name = "Toegang tot het portaal",
      description = "Klanten de dienst zelf laten beheren",
      legalBasis = LegalBasis.CONTRACT,
      retention = "until service-ended")
  @DataSubject(value = "portal-user", label = "Klanten die het portaal gebruiken")
  @Text(
      lang = "en",
      name = "Access to the portal",
      description = "Let customers manage the service themselves",
      label = "Customers who use the portal")
  interface PortalAccess {}

  /** Record of acts. */
  @Purpose(
      id = "audit-trail",
      name = "Vastleggen van handelingen",
      description = "Kunnen bewijzen wie wat wanneer deed in het portaal",
      legalBasis = LegalBasis.CONTRACT,
      retention = "until service-ended")
  @DataSubject(value = "portal-user", label = "Klanten die het portaal gebruiken")
  @Text(
      lang = "en",
      name = "Record of acts",
      description = "Be able to prove who did what and when in the portal",
      label = "Customers who use the portal")
  interface AuditTrail {}

  /** Subscription. */
  @Purpose(
      id = "subscription",
      name = "Abonnement",
      description = "Een abonnement laten betalen",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P7Y after subscription-cancelled")
  @LegalDuty(law = "fiscale bewaarplicht")
  @DataSubject(value = "subscriber", label = "Abonnees")
  @Text(
      lang = "en",
      name = "Subscription",
      description = "Have a subscription paid",
      label = "Subscribers")
  interface Subscription {}

  /** Account. */
  @Purpose(
      id = "account",
      name = "Account",
      description =
          "Inloggen mogelijk maken waar dat voor een onderdeel moet, gegevens onthouden en iemand kunnen bereiken over de dienst",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P3M after account-closed")
  @DataSubject(value = "account-holder", label = "Mensen met een account")
  @Text(
      lang = "en",
      name = "Account",
      description =
          "Make signing in possible where a part needs it, remember data and be able to reach somebody on the service",
      label = "Account holders")
  interface Account {}

  /** Advertising; without a word on basis, retention or people. */
  @Purpose(
      id = "direct-marketing",
      name = "Reclame",
      description = "Aanbiedingen en nieuwe producten per e-mail onder de aandacht brengen",
      legalBasis = {})
  @Activity(channels = Channel.EMAIL)
  @Text(
      lang = "en",
      name = "Advertising",
      description = "Bring offers and new products to notice by e-mail")
  interface DirectMarketing {}

  /** Cookies. */
  @Purpose(
      id = "cookies",
      name = "Cookies",
      description = "Invoer onthouden en terugkerende bezoekers herkennen",
      legalBasis = LegalBasis.CONSENT,
      recipients = Recipients.CookieCompanies.class)
  @Text(
      lang = "en",
      name = "Cookies",
      description = "Remember input and recognise visitors who return")
  interface Cookies {}

  /** Visitor statistics; without a word on basis or retention. */
  @Purpose(
      id = "analytics",
      name = "Bezoekcijfers",
      description = "Bijhouden hoe de dienst wordt gebruikt",
      legalBasis = {},
      recipients = Recipients.SearchCompany.class)
  @Text(
      lang = "en",
      name = "Visitor statistics",
      description = "Keep track of how the service is used")
  interface Analytics {}
}
