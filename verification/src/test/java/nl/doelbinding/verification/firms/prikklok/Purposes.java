package nl.doelbinding.verification.firms.prikklok;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** Why Prikklok keeps data. */
final class Purposes {
  private Purposes() {}

  /** Contact. */
  @Purpose(
      id = "contact",
      name = "Contact",
      description = "Vragen en verzoeken behandelen en beantwoorden",
      legalBasis = LegalBasis.LEGITIMATE_INTEREST,
      retention = "until purpose-fulfilled")
  @LegitimateInterest("commercieel belang")
  @DataSubject(value = "correspondent", label = "Mensen die contact opnemen")
  @Text(
      lang = "en",
      name = "Contact",
      description = "Handle and answer questions and requests",
      label = "People who make contact",
      legitimateInterest = "commercial interest")
  interface Contact {}

  /** Newsletter. */
  @Purpose(
      id = "newsletter",
      name = "Nieuwsbrief",
      description =
          "Nieuws over updates en onderhoud per e-mail sturen aan wie zich via het formulier aanmeldde",
      legalBasis = LegalBasis.LEGITIMATE_INTEREST,
      retention = "until purpose-fulfilled")
  @LegitimateInterest("commercieel belang")
  @Activity(channels = Channel.EMAIL)
  @DataSubject(value = "subscriber", label = "Abonnees op de nieuwsbrief")
  @Text(
      lang = "en",
      name = "Newsletter",
      description =
          "Send news on updates and maintenance by e-mail to whoever signed up through the form",
      label = "Subscribers to the newsletter",
      legitimateInterest = "commercial interest")
  interface Newsletter {}

  /** Contract management and invoicing. */
  @Purpose(
      id = "contract-and-invoicing",
      name = "Contractbeheer en facturering",
      description =
          "Wijzigingen van een licentie melden en facturen sturen, per e-mail of per post",
      legalBasis = LegalBasis.LEGITIMATE_INTEREST,
      retention = "until purpose-fulfilled")
  @LegitimateInterest("commercieel belang")
  @Activity(channels = {Channel.EMAIL, Channel.POST})
  @DataSubject(
      value = "administrative-contact",
      label = "Klanten en hun administratieve contactpersonen")
  @Text(
      lang = "en",
      name = "Contract management and invoicing",
      description = "Tell of changes of a licence and send invoices, by e-mail or by post",
      label = "Customers and their administrative contacts",
      legitimateInterest = "commercial interest")
  interface ContractAndInvoicing {}

  /** Important announcements. */
  @Purpose(
      id = "announcements",
      name = "Belangrijke aankondigingen",
      description = "De hoofdcontactpersoon van elke klant met een licentie per e-mail waarschuwen",
      legalBasis = LegalBasis.LEGITIMATE_INTEREST,
      retention = "until purpose-fulfilled")
  @LegitimateInterest("commerciƫel belang")
  @Activity(channels = Channel.EMAIL)
  @DataSubject(value = "main-contact", label = "Hoofdcontactpersonen van klanten")
  @Text(
      lang = "en",
      name = "Important announcements",
      description = "Warn the main contact of every customer with a licence by e-mail",
      label = "Main contacts of customers",
      legitimateInterest = "commercial interest")
  interface Announcements {}

  /** System monitoring and security. */
  @Purpose(
      id = "monitoring-and-security",
      name = "Systeembewaking en beveiliging",
      description = "Storingen en misbruik opmerken in de logbestanden",
      legalBasis = LegalBasis.LEGITIMATE_INTEREST,
      retention = "until purpose-fulfilled")
  @LegitimateInterest("commercieel belang")
  @DataSubject(value = "user", label = "Gebruikers")
  @Text(
      lang = "en",
      name = "System monitoring and security",
      description = "Notice failures and misuse in the log files",
      label = "Users",
      legitimateInterest = "commercial interest")
  interface MonitoringAndSecurity {}
}
