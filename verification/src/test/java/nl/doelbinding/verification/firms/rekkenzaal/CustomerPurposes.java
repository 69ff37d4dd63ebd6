package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** Why Rekkenzaal keeps data of customers. */
final class CustomerPurposes {
  private CustomerPurposes() {}

  /** Access to the services. */
  @Purpose(
      id = "service-access",
      name = "Toegang tot de diensten",
      description = "Klanten laten inloggen op hun beheerpaneel",
      legalBasis = LegalBasis.CONTRACT)
  @DataSubject(value = "customer", label = "Klanten")
  @Text(
      lang = "en",
      name = "Access to the services",
      description = "Let customers sign in to their control panel",
      label = "Customers")
  interface ServiceAccess {}

  /** Contract. */
  @Purpose(
      id = "contract",
      name = "Overeenkomst",
      description = "De overeenkomst sluiten en uitvoeren, en weten waar een klant recht op heeft",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P7Y after contract-ended")
  @DataSubject(value = "customer", label = "Klanten")
  @Text(
      lang = "en",
      name = "Contract",
      description = "Enter into and perform the contract, and know what a customer is entitled to",
      label = "Customers")
  interface Contract {}

  /** News on the service. */
  @Purpose(
      id = "updates",
      name = "Nieuws over de dienst",
      description = "Klanten vertellen wat er nieuw is; zij kunnen zich uitschrijven",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P7Y after contract-ended")
  @Activity(channels = Channel.EMAIL)
  @DataSubject(value = "customer", label = "Klanten")
  @Text(
      lang = "en",
      name = "News on the service",
      description = "Tell customers what is new; they can sign off",
      label = "Customers")
  interface Updates {}

  /** Invoicing; only a part of its data is a tax record, so the law stands with TaxRecord. */
  @Purpose(
      id = "invoicing",
      name = "Facturering",
      description = "Facturen sturen en de administratie bewaren die de Belastingdienst eist",
      legalBasis = LegalBasis.LEGAL_OBLIGATION,
      retention = "P7Y after contract-ended")
  @DataSubject(value = "customer", label = "Klanten")
  @Text(
      lang = "en",
      name = "Invoicing",
      description = "Send invoices and keep the records the tax authority demands",
      label = "Customers")
  interface Invoicing {}

  /** Support. */
  @Purpose(
      id = "support",
      name = "Ondersteuning",
      description = "Klanten helpen bij een probleem en hun vragen beantwoorden",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P7Y after contract-ended")
  @Activity(channels = {Channel.EMAIL, Channel.PHONE})
  @DataSubject(value = "customer", label = "Klanten")
  @Text(
      lang = "en",
      name = "Support",
      description = "Help customers with a problem and answer their questions",
      label = "Customers")
  interface Support {}

  /** Complaints. */
  @Purpose(
      id = "complaints",
      name = "Klachten",
      description = "Klachten afhandelen",
      legalBasis = {})
  @Text(lang = "en", name = "Complaints", description = "Handle complaints")
  interface Complaints {}

  /** Security and fraud. */
  @Purpose(
      id = "security-and-fraud",
      name = "Beveiliging en fraude",
      description = "Accounts beveiligen en fraude tegengaan",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P7Y after contract-ended")
  @DataSubject(value = "customer", label = "Klanten")
  @Text(
      lang = "en",
      name = "Security and fraud",
      description = "Secure accounts and fight fraud",
      label = "Customers")
  interface SecurityAndFraud {}

  /** Overview of sign-ins. */
  @Purpose(
      id = "login-overview",
      name = "Overzicht van aanmeldingen",
      description = "Klanten laten zien vanaf welk adres is ingelogd of iets is gewijzigd",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P7Y after contract-ended")
  @DataSubject(value = "customer", label = "Klanten")
  @Text(
      lang = "en",
      name = "Overview of sign-ins",
      description = "Show customers from which address somebody signed in or changed something",
      label = "Customers")
  interface LoginOverview {}
}
