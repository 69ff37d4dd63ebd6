package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.annotations.Text;

/** Why Rekkenzaal keeps data of others. */
final class VisitorPurposes {
  private VisitorPurposes() {}

  /** Functions of the website. */
  @Purpose(
      id = "site-functions",
      name = "Functies van de website",
      description = "De winkelmand en andere gemakken onthouden",
      legalBasis = {})
  @Text(
      lang = "en",
      name = "Functions of the website",
      description = "Remember the basket and other conveniences")
  interface SiteFunctions {}

  /** Recruitment. */
  @Purpose(
      id = "recruitment",
      name = "Werving",
      description = "Beoordelen of een sollicitant past",
      legalBasis = {},
      retention = "until application-procedure-ended")
  @DataSubject(value = "applicant", label = "Sollicitanten")
  @Text(
      lang = "en",
      name = "Recruitment",
      description = "Judge whether an applicant fits",
      label = "Applicants")
  interface Recruitment {}

  /** Server logs. */
  @Purpose(
      id = "server-logs",
      name = "Serverlogboeken",
      description = "Fouten oplossen en opsporen wie het netwerk in gevaar brengt",
      legalBasis = {})
  @DataSubject(value = "service-user", label = "Gebruikers van de diensten")
  @Text(
      lang = "en",
      name = "Server logs",
      description = "Solve faults and trace who endangers the network",
      label = "Users of the services")
  interface ServerLogs {}

  /** Delivery of pages. */
  @Purpose(
      id = "content-delivery",
      name = "Doorgeven van pagina’s",
      description = "De websites snel en veilig bij de bezoeker brengen",
      legalBasis = {},
      recipients = Recipients.DeliveryNetwork.class)
  @DataSubject(value = "visitor", label = "Bezoekers van de websites")
  @Text(
      lang = "en",
      name = "Delivery of pages",
      description = "Bring the websites to the visitor fast and safely",
      label = "Visitors of the websites")
  interface ContentDelivery {}

  /** Data received unasked. */
  @Purpose(
      id = "unsolicited-data",
      name = "Ongevraagd ontvangen gegevens",
      description = "Verwijderen wat iemand stuurt en niet nodig is om te helpen",
      legalBasis = {},
      retention = "until not-needed-for-support")
  @DataSubject(value = "correspondent", label = "Mensen die contact opnemen")
  @Text(
      lang = "en",
      name = "Data received unasked",
      description = "Erase what somebody sends and is not needed to help",
      label = "People who make contact")
  interface UnsolicitedData {}
}
