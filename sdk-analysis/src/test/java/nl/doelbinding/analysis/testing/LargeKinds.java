package nl.doelbinding.analysis.testing;

import static nl.doelbinding.annotations.Category.ACTIVITY_LOG;
import static nl.doelbinding.annotations.Category.ADDRESS;
import static nl.doelbinding.annotations.Category.BANK_ACCOUNT;
import static nl.doelbinding.annotations.Category.BILLING_ADDRESS;
import static nl.doelbinding.annotations.Category.BROWSING_BEHAVIOUR;
import static nl.doelbinding.annotations.Category.BUSINESS_ID;
import static nl.doelbinding.annotations.Category.CONNECTION_DATA;
import static nl.doelbinding.annotations.Category.CONSENT_RECORD;
import static nl.doelbinding.annotations.Category.COOKIE_ID;
import static nl.doelbinding.annotations.Category.CREDENTIALS;
import static nl.doelbinding.annotations.Category.CUSTOMER_NUMBER;
import static nl.doelbinding.annotations.Category.DATE_OF_BIRTH;
import static nl.doelbinding.annotations.Category.DEVICE_ID;
import static nl.doelbinding.annotations.Category.EMAIL_ADDRESS;
import static nl.doelbinding.annotations.Category.FINANCIAL_POSITION;
import static nl.doelbinding.annotations.Category.HEALTH;
import static nl.doelbinding.annotations.Category.IDENTITY_DOCUMENT;
import static nl.doelbinding.annotations.Category.IMAGE_OR_RECORDING;
import static nl.doelbinding.annotations.Category.IP_ADDRESS;
import static nl.doelbinding.annotations.Category.JOB_TITLE;
import static nl.doelbinding.annotations.Category.LOCATION;
import static nl.doelbinding.annotations.Category.NAME;
import static nl.doelbinding.annotations.Category.NATIONALITY;
import static nl.doelbinding.annotations.Category.NATIONAL_ID;
import static nl.doelbinding.annotations.Category.ORGANISATION;
import static nl.doelbinding.annotations.Category.PAYMENT_DATA;
import static nl.doelbinding.annotations.Category.PHONE_NUMBER;
import static nl.doelbinding.annotations.Category.PREFERENCES;
import static nl.doelbinding.annotations.Category.PURCHASE_HISTORY;
import static nl.doelbinding.annotations.Category.USERNAME;
import static nl.doelbinding.annotations.Category.USER_AGENT;
import static nl.doelbinding.annotations.Category.VEHICLE_REGISTRATION;
import static nl.doelbinding.annotations.LegalBasis.CONSENT;
import static nl.doelbinding.annotations.LegalBasis.CONTRACT;
import static nl.doelbinding.annotations.LegalBasis.LEGAL_OBLIGATION;
import static nl.doelbinding.annotations.LegalBasis.LEGITIMATE_INTEREST;

import java.util.List;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.LegalBasis;

/** What a large organisation does with personal data, and where: kinds and places by number. */
final class LargeKinds {
  /** One kind of activity; categories in the order in which they are used. */
  record Kind(
      String id,
      String nl,
      String en,
      String subjectNl,
      String subjectEn,
      LegalBasis basis,
      String period,
      List<Category> categories) {}

  static final List<Kind> ALL =
      List.of(
          kind("orders", "Bestellingen", "Orders", "Klanten", "Customers")
              .on(CONTRACT, "P7Y")
              .with(NAME, ADDRESS, EMAIL_ADDRESS, PHONE_NUMBER, PURCHASE_HISTORY, PAYMENT_DATA),
          kind("newsletter", "Nieuwsbrief", "Newsletter", "Abonnees", "Subscribers")
              .on(CONSENT, "P2Y")
              .with(EMAIL_ADDRESS, NAME, PREFERENCES, CONSENT_RECORD),
          kind("payroll", "Salarisadministratie", "Payroll", "Medewerkers", "Employees")
              .on(LEGAL_OBLIGATION, "P7Y")
              .with(NAME, NATIONAL_ID, BANK_ACCOUNT, DATE_OF_BIRTH, JOB_TITLE),
          kind("security", "Beveiliging en logboeken", "Security and logs", "Bezoekers", "Visitors")
              .on(LEGITIMATE_INTEREST, "P4W")
              .with(IP_ADDRESS, USER_AGENT, CONNECTION_DATA, ACTIVITY_LOG),
          kind("sick-leave", "Verzuim en re-integratie", "Sick leave", "Medewerkers", "Employees")
              .on(LEGAL_OBLIGATION, "P2Y")
              .with(NAME, HEALTH, PHONE_NUMBER),
          kind("support", "Klantenservice", "Customer service", "Klanten", "Customers")
              .on(CONTRACT, "P1Y")
              .with(NAME, EMAIL_ADDRESS, PHONE_NUMBER, CUSTOMER_NUMBER),
          kind("recruitment", "Werving en selectie", "Recruitment", "Sollicitanten", "Applicants")
              .on(CONSENT, "P4W")
              .with(NAME, EMAIL_ADDRESS, JOB_TITLE, IMAGE_OR_RECORDING),
          kind("invoicing", "Facturatie", "Invoicing", "Klanten", "Customers")
              .on(CONTRACT, "P7Y")
              .with(NAME, BILLING_ADDRESS, BANK_ACCOUNT, PAYMENT_DATA),
          kind(
                  "analytics",
                  "Gebruik van de website meten",
                  "Web analytics",
                  "Bezoekers",
                  "Visitors")
              .on(CONSENT, "P13M")
              .with(COOKIE_ID, IP_ADDRESS, BROWSING_BEHAVIOUR, DEVICE_ID),
          kind("credit", "Kredietbeoordeling", "Credit assessment", "Klanten", "Customers")
              .on(LEGITIMATE_INTEREST, "P5Y")
              .with(FINANCIAL_POSITION, NAME, DATE_OF_BIRTH, ADDRESS),
          kind("fleet", "Wagenpark", "Fleet", "Medewerkers", "Employees")
              .on(LEGITIMATE_INTEREST, "P6M")
              .with(VEHICLE_REGISTRATION, LOCATION, NAME),
          kind("account", "Accountbeheer", "Account management", "Gebruikers", "Users")
              .on(CONTRACT, "P2Y")
              .with(USERNAME, CREDENTIALS, EMAIL_ADDRESS, PREFERENCES),
          kind("suppliers", "Leveranciersbeheer", "Suppliers", "Contactpersonen", "Contact persons")
              .on(CONTRACT, "P7Y")
              .with(NAME, ORGANISATION, BUSINESS_ID, PHONE_NUMBER),
          kind("visitors", "Bezoekersregistratie", "Visitor log", "Bezoekers", "Visitors")
              .on(LEGITIMATE_INTEREST, "P30D")
              .with(NAME, ORGANISATION, IMAGE_OR_RECORDING),
          kind(
                  "screening",
                  "Screening van personeel",
                  "Staff screening",
                  "Sollicitanten",
                  "Applicants")
              .on(LEGAL_OBLIGATION, "P3M")
              .with(NAME, IDENTITY_DOCUMENT, NATIONALITY));

  private static final String[][] PLACES = {
    {"", "", ""},
    {"-wholesale", " groothandel", ", wholesale"},
    {"-north", " regio Noord", ", region North"},
    {"-south", " regio Zuid", ", region South"},
    {"-app", " in de app", " in the app"},
    {"-partners", " voor partners en wederverkopers", " for partners and resellers"},
    {"-foundation", " van de stichting", " of the foundation"},
    {"-archive", " (archief)", " (archive)"},
    {"-pilot", " (proef)", " (pilot)"},
    {"-schools", " voor scholen en opleidingen", " for schools and training"},
    {"-care", " voor zorginstellingen", " for care providers"},
    {"-export", " buiten de Benelux", " outside the Benelux"},
    {"-rental", " verhuur", ", rental"},
    {"-repair", " reparatie en garantie", ", repair and warranty"},
    {"-events", " evenementen", ", events"},
    {"-insurance", " verzekeringen", ", insurance"},
    {"-energy", " energie", ", energy"},
    {"-travel", " reizen", ", travel"},
    {"-media", " media", ", media"},
    {"-public", " overheid", ", public sector"},
  };

  private LargeKinds() {}

  static Kind kind(int number) {
    return ALL.get(number % ALL.size());
  }

  /** The end of the id, of the Dutch and of the English name. */
  static String[] place(int number) {
    int place = number / ALL.size();
    String[] known = PLACES[place % PLACES.length];
    int round = place / PLACES.length;
    return round == 0
        ? known
        : new String[] {known[0] + "-" + round, known[1] + " " + round, known[2] + " " + round};
  }

  private static Draft kind(String id, String nl, String en, String subjectNl, String subjectEn) {
    return new Draft(id, nl, en, subjectNl, subjectEn);
  }

  private record Draft(String id, String nl, String en, String subjectNl, String subjectEn) {
    Based on(LegalBasis basis, String period) {
      return new Based(this, basis, period);
    }
  }

  private record Based(Draft draft, LegalBasis basis, String period) {
    Kind with(Category... categories) {
      return new Kind(
          draft.id,
          draft.nl,
          draft.en,
          draft.subjectNl,
          draft.subjectEn,
          basis,
          period,
          List.of(categories));
    }
  }
}
