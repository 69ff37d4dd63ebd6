package nl.doelbinding.verification.firms.vlechtwerf;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** Why Vlechtwerf speaks to people. */
final class ContactPurposes {
  private ContactPurposes() {}

  /** Newsletter. */
  @Purpose(
      id = "newsletter",
      name = "Nieuwsbrief",
      description =
          "Nieuws over Vlechtwerf en haar aanbod per e-mail sturen aan wie zich aanmeldde",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @Activity(channels = Channel.EMAIL)
  @DataSubject(value = "subscriber", label = "Abonnees op de nieuwsbrief")
  @Text(
      lang = "en",
      name = "Newsletter",
      description = "Send news on Vlechtwerf and what it offers to whoever signed up",
      label = "Subscribers to the newsletter")
  interface Newsletter {}

  /** Contact. */
  @Purpose(
      id = "contact",
      name = "Contact",
      description = "Vragen over de website en het aanbod beantwoorden",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @DataSubject(value = "correspondent", label = "Mensen die contact opnemen")
  @Text(
      lang = "en",
      name = "Contact",
      description = "Answer questions on the website and the offer",
      label = "People who make contact")
  interface Contact {}

  /** Product information. */
  @Purpose(
      id = "product-information",
      name = "Productinformatie",
      description = "Op verzoek informatie over producten sturen",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @Text(
      lang = "en",
      name = "Product information",
      description = "Send information on products on request")
  interface ProductInformation {}

  /** Customer support. */
  @Purpose(
      id = "customer-support",
      name = "Klantenondersteuning",
      description = "Klanten helpen via e-mail en telefoon",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @Activity(channels = {Channel.EMAIL, Channel.PHONE})
  @Text(
      lang = "en",
      name = "Customer support",
      description = "Help customers by e-mail and telephone")
  interface CustomerSupport {}

  /** Messages on the service. */
  @Purpose(
      id = "service-information",
      name = "Berichten over de dienst",
      description =
          "Per e-mail, pushbericht, sms of telefoon vertellen wat er aan de diensten verandert, naar ieders voorkeur",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @Activity(channels = {Channel.EMAIL, Channel.PUSH, Channel.SMS, Channel.PHONE})
  @Text(
      lang = "en",
      name = "Messages on the service",
      description =
          "Tell by e-mail, push message, text message or telephone what changes in the services, as each prefers")
  interface ServiceInformation {}

  /** Advertising. */
  @Purpose(
      id = "direct-marketing",
      name = "Reclame",
      description = "Sturen wat iemand volgens Vlechtwerf kan interesseren",
      legalBasis = LegalBasis.CONSENT,
      retention = "until purpose-fulfilled")
  @Text(
      lang = "en",
      name = "Advertising",
      description = "Send what Vlechtwerf thinks somebody may like")
  interface DirectMarketing {}
}
