package nl.doelbinding.annotations;

import java.util.List;

/**
 * A category of personal data, as a processing register names it (GDPR Art. 30(1)(c)).
 *
 * <p>Each constant carries its Dutch and English label, the concept of the W3C Data Privacy
 * Vocabulary (DPV 2.3) it stands for, the Fides taxonomy key, and whether the law sets it apart.
 * Pick the narrowest that fits; a value that is several things at once takes several.
 *
 * <p>Immutable; threads may share it.
 *
 * @since 0.1
 */
public enum Category {
  /** First name, surname, initials, infix, nickname: anything a person is called by. */
  NAME(
      Group.IDENTITY,
      "Naam",
      "Name",
      "https://w3id.org/dpv/pd#Name",
      List.of(),
      "user.name",
      Special.NONE,
      Identifying.DIRECT),
  /** Date, year or day of birth or death, and age. */
  DATE_OF_BIRTH(
      Group.IDENTITY,
      "Geboortedatum en leeftijd",
      "Date of birth and age",
      "https://w3id.org/dpv/pd#BirthDate",
      List.of("https://w3id.org/dpv/pd#Age"),
      "user.demographic.date_of_birth",
      Special.NONE,
      Identifying.INDIRECT),
  /** Where a person was born. */
  PLACE_OF_BIRTH(
      Group.IDENTITY,
      "Geboorteplaats en -land",
      "Place and country of birth",
      "https://w3id.org/dpv/pd#BirthPlace",
      List.of("https://w3id.org/dpv/pd#BirthCountry"),
      "user.demographic",
      Special.NONE,
      Identifying.INDIRECT),
  /** Gender, sex, or a form of address that gives it away. */
  GENDER(
      Group.IDENTITY,
      "Geslacht of aanhef",
      "Gender or form of address",
      "https://w3id.org/dpv/pd#Gender",
      List.of(),
      "user.demographic.gender",
      Special.NONE,
      Identifying.WEAK),
  /**
   * Nationality, citizenship, residence status. Not special by Art. 9, though it may reveal origin.
   */
  NATIONALITY(
      Group.IDENTITY,
      "Nationaliteit en verblijfsstatus",
      "Nationality and residence status",
      "https://w3id.org/dpv/pd#Nationality",
      List.of("https://w3id.org/dpv/pd#Citizenship", "https://w3id.org/dpv/pd#Residency"),
      "user.demographic",
      Special.NONE,
      Identifying.WEAK),
  /** Partner, children, parents, guardians, marital status, emergency contact. */
  FAMILY(
      Group.IDENTITY,
      "Gezin, relatie en burgerlijke staat",
      "Family, relationship and marital status",
      "https://w3id.org/dpv/pd#Family",
      List.of("https://w3id.org/dpv/pd#MaritalStatus"),
      "user.demographic.marital_status",
      Special.NONE,
      Identifying.INDIRECT),
  /**
   * Photo, video or sound of a person. {@link #BIOMETRIC} only when processed to identify somebody.
   */
  IMAGE_OR_RECORDING(
      Group.IDENTITY,
      "Foto, beeld- of geluidsopname",
      "Photo, video or audio recording",
      "https://w3id.org/dpv/pd#Picture",
      List.of("https://w3id.org/dpv/pd#VoiceCommunicationRecording"),
      "user.content.self_image",
      Special.NONE,
      Identifying.DIRECT),
  /** A written or drawn signature. */
  SIGNATURE(
      Group.IDENTITY,
      "Handtekening",
      "Signature",
      "https://w3id.org/dpv/pd#Identifying",
      List.of(),
      "user",
      Special.NONE,
      Identifying.DIRECT),
  /** Street, number, postcode, town, and the country or province within an address. */
  ADDRESS(
      Group.CONTACT,
      "Adresgegevens",
      "Postal address",
      "https://w3id.org/dpv/pd#PhysicalAddress",
      List.of(
          "https://w3id.org/dpv/pd#Street",
          "https://w3id.org/dpv/pd#HouseNumber",
          "https://w3id.org/dpv/pd#PostalCode",
          "https://w3id.org/dpv/pd#City"),
      "user.contact.address",
      Special.NONE,
      Identifying.DIRECT),
  /** The address an invoice goes to. */
  BILLING_ADDRESS(
      Group.CONTACT,
      "Factuuradres",
      "Billing address",
      "https://w3id.org/dpv/pd#PhysicalAddress",
      List.of(),
      "user.contact.address",
      Special.NONE,
      Identifying.DIRECT),
  /** An e-mail address, also one at work. */
  EMAIL_ADDRESS(
      Group.CONTACT,
      "E-mailadres",
      "E-mail address",
      "https://w3id.org/dpv/pd#EmailAddress",
      List.of(),
      "user.contact.email",
      Special.NONE,
      Identifying.DIRECT),
  /** Telephone, mobile or fax number. */
  PHONE_NUMBER(
      Group.CONTACT,
      "Telefoonnummer",
      "Telephone number",
      "https://w3id.org/dpv/pd#TelephoneNumber",
      List.of(),
      "user.contact.phone_number",
      Special.NONE,
      Identifying.DIRECT),
  /** A profile, handle or link on a social medium. */
  SOCIAL_MEDIA(
      Group.CONTACT,
      "Socialmediaprofiel",
      "Social media profile",
      "https://w3id.org/dpv/pd#SocialMedia",
      List.of(),
      "user.social",
      Special.NONE,
      Identifying.DIRECT),
  /**
   * A number issued by the state (BSN). Allowed only where a law prescribes it: Art. 87, in the
   * Netherlands Art. 46 UAVG.
   */
  NATIONAL_ID(
      Group.GOVERNMENT,
      "Burgerservicenummer (BSN) of ander nationaal nummer",
      "National identification number (BSN)",
      "https://w3id.org/dpv/pd#OfficialID",
      List.of(),
      "user.government_id.national_identification_number",
      Special.ART87,
      Identifying.DIRECT),
  /** Number or copy of a passport, identity card, driving licence or permit. */
  IDENTITY_DOCUMENT(
      Group.GOVERNMENT,
      "Paspoort, identiteitskaart, rijbewijs of vergunning",
      "Passport, identity card, driving licence or permit",
      "https://w3id.org/dpv/pd#OfficialID",
      List.of("https://w3id.org/dpv/pd#Passport", "https://w3id.org/dpv/pd#VehicleLicense"),
      "user.government_id.passport_number",
      Special.NONE,
      Identifying.DIRECT),
  /** Chamber of commerce, VAT or tax number. Personal when it is that of a sole trader. */
  BUSINESS_ID(
      Group.GOVERNMENT,
      "KvK-, btw- of fiscaal nummer (eenmanszaak)",
      "Chamber of commerce, VAT or tax number (sole trader)",
      "https://w3id.org/dpv/pd#OfficialID",
      List.of("https://w3id.org/dpv/pd#Tax"),
      "user.government_id",
      Special.NONE,
      Identifying.INDIRECT),
  /** A number plate. */
  VEHICLE_REGISTRATION(
      Group.GOVERNMENT,
      "Kenteken",
      "Vehicle registration number",
      "https://w3id.org/dpv/pd#VehicalLicenseRegistration",
      List.of(),
      "user.government_id.vehicle_registration",
      Special.NONE,
      Identifying.INDIRECT),
  /** Customer, member, staff or other internal number, also the id of a person held elsewhere. */
  CUSTOMER_NUMBER(
      Group.ACCOUNT,
      "Klant-, lid- of personeelsnummer en andere interne identificatie",
      "Customer, member or staff number and other internal identifier",
      "https://w3id.org/dpv/pd#UID",
      List.of("https://w3id.org/dpv/pd#Identifier"),
      "user.unique_id",
      Special.NONE,
      Identifying.INDIRECT),
  /** The name a person logs in with. */
  USERNAME(
      Group.ACCOUNT,
      "Gebruikersnaam",
      "Username",
      "https://w3id.org/dpv/pd#Username",
      List.of(),
      "user.account.username",
      Special.NONE,
      Identifying.DIRECT),
  /**
   * Password, its hash or salt, security answer, token or key of a person. Not those of a machine.
   */
  CREDENTIALS(
      Group.ACCOUNT,
      "Wachtwoord en andere inloggegevens",
      "Password and other credentials",
      "https://w3id.org/dpv/pd#Password",
      List.of(
          "https://w3id.org/dpv/pd#Authenticating",
          "https://w3id.org/dpv/pd#PINCode",
          "https://w3id.org/dpv/pd#SecretText"),
      "user.authorization.credentials",
      Special.NONE,
      Identifying.INDIRECT),
  /** Language, settings, choices. */
  PREFERENCES(
      Group.ACCOUNT,
      "Voorkeuren en instellingen",
      "Preferences and settings",
      "https://w3id.org/dpv/pd#Preference",
      List.of("https://w3id.org/dpv/pd#Language"),
      "user.account.settings",
      Special.NONE,
      Identifying.WEAK),
  /** Who agreed or objected to what, and when. Needed as proof (Art. 7(1)). */
  CONSENT_RECORD(
      Group.ACCOUNT,
      "Toestemmings- en bezwaarregistratie",
      "Record of consent and objection",
      "https://w3id.org/dpv/pd#PrivacyPreference",
      List.of(),
      "user.privacy_preferences",
      Special.NONE,
      Identifying.INDIRECT),
  /** What a person did in the system and when: log-ins, changes, an audit trail. */
  ACTIVITY_LOG(
      Group.ACCOUNT,
      "Handelingen en inloggeschiedenis",
      "Actions and login history",
      "https://w3id.org/dpv/pd#AuthenticationHistory",
      List.of("https://w3id.org/dpv/pd#ServiceConsumptionBehaviour"),
      "user.behavior",
      Special.NONE,
      Identifying.INDIRECT),
  /** Account number (IBAN) and its holder. */
  BANK_ACCOUNT(
      Group.FINANCIAL,
      "Bankrekening (IBAN) en tenaamstelling",
      "Bank account (IBAN) and account holder",
      "https://w3id.org/dpv/pd#BankAccount",
      List.of("https://w3id.org/dpv/pd#FinancialAccountNumber"),
      "user.financial.bank_account",
      Special.NONE,
      Identifying.DIRECT),
  /** Card number, expiry date, holder. */
  PAYMENT_CARD(
      Group.FINANCIAL,
      "Betaalkaart",
      "Payment card",
      "https://w3id.org/dpv/pd#PaymentCardNumber",
      List.of(
          "https://w3id.org/dpv/pd#PaymentCardExpiry", "https://w3id.org/dpv/pd#CreditCardNumber"),
      "user.financial.credit_card",
      Special.NONE,
      Identifying.DIRECT),
  /** Invoices, amounts, payment state. */
  PAYMENT_DATA(
      Group.FINANCIAL,
      "Betaal- en factuurgegevens",
      "Payment and invoice data",
      "https://w3id.org/dpv/pd#Transaction",
      List.of(),
      "user.payment",
      Special.NONE,
      Identifying.INDIRECT),
  /** Orders, subscriptions, the basket. */
  PURCHASE_HISTORY(
      Group.FINANCIAL,
      "Bestellingen, abonnementen en winkelmand",
      "Orders, subscriptions and basket",
      "https://w3id.org/dpv/pd#Purchase",
      List.of(),
      "user.behavior.purchase_history",
      Special.NONE,
      Identifying.INDIRECT),
  /** Income, salary, debts, credit rating. */
  FINANCIAL_POSITION(
      Group.FINANCIAL,
      "Inkomen, salaris, schulden en kredietwaardigheid",
      "Income, salary, debts and creditworthiness",
      "https://w3id.org/dpv/pd#FinancialStatus",
      List.of(
          "https://w3id.org/dpv/pd#Income",
          "https://w3id.org/dpv/pd#Salary",
          "https://w3id.org/dpv/pd#CreditWorthiness",
          "https://w3id.org/dpv/pd#Insurance"),
      "user.financial",
      Special.NONE,
      Identifying.INDIRECT),
  /** An IP address of a person, in full or truncated. */
  IP_ADDRESS(
      Group.ONLINE,
      "IP-adres",
      "IP address",
      "https://w3id.org/dpv/pd#IPAddress",
      List.of(),
      "user.device.ip_address",
      Special.NONE,
      Identifying.INDIRECT),
  /** MAC address, IMEI, push token, fingerprint of a browser. */
  DEVICE_ID(
      Group.ONLINE,
      "Apparaat-id (MAC, IMEI, push-token)",
      "Device identifier (MAC, IMEI, push token)",
      "https://w3id.org/dpv/pd#DeviceBased",
      List.of("https://w3id.org/dpv/pd#MACAddress", "https://w3id.org/dpv/pd#BrowserFingerprint"),
      "user.device.device_id",
      Special.NONE,
      Identifying.INDIRECT),
  /** An identifier in a cookie or a session id. */
  COOKIE_ID(
      Group.ONLINE,
      "Cookie- of sessie-id",
      "Cookie or session identifier",
      "https://w3id.org/dpv/pd#Identifier",
      List.of("https://w3id.org/dpv/pd#Tracking"),
      "user.device.cookie_id",
      Special.NONE,
      Identifying.INDIRECT),
  /** Browser, operating system, kind of device. */
  USER_AGENT(
      Group.ONLINE,
      "Browser- en systeemgegevens",
      "Browser and system data",
      "https://w3id.org/dpv/pd#UserAgent",
      List.of("https://w3id.org/dpv/pd#DeviceOperatingSystem"),
      "user.device",
      Special.NONE,
      Identifying.WEAK),
  /** Pages seen, links clicked, referrer. */
  BROWSING_BEHAVIOUR(
      Group.ONLINE,
      "Surfgedrag (bezochte pagina's, klikken, herkomst)",
      "Browsing behaviour (pages, clicks, referrer)",
      "https://w3id.org/dpv/pd#BrowsingBehaviour",
      List.of("https://w3id.org/dpv/pd#LinkClicked", "https://w3id.org/dpv/pd#BrowsingReferral"),
      "user.behavior.browsing_history",
      Special.NONE,
      Identifying.INDIRECT),
  /** Time and length of a connection, internet provider. */
  CONNECTION_DATA(
      Group.ONLINE,
      "Verbindingsgegevens (tijdstip, duur, internetprovider)",
      "Connection data (time, duration, internet provider)",
      "https://w3id.org/dpv/pd#ServiceConsumptionBehaviour",
      List.of("https://w3id.org/dpv/pd#CommunicationsMetadata"),
      "user.telemetry",
      Special.NONE,
      Identifying.WEAK),
  /** Where a person or a device is. */
  LOCATION(
      Group.ONLINE,
      "Locatie",
      "Location",
      "https://w3id.org/dpv/pd#Location",
      List.of("https://w3id.org/dpv/pd#GPSCoordinate", "https://w3id.org/dpv/pd#CurrentLocation"),
      "user.location",
      Special.NONE,
      Identifying.INDIRECT),
  /** Employer or organisation of a person. */
  ORGANISATION(
      Group.PROFESSIONAL,
      "Organisatie of werkgever",
      "Organisation or employer",
      "https://w3id.org/dpv/pd#CurrentEmployment",
      List.of(),
      "user.workplace",
      Special.NONE,
      Identifying.WEAK),
  /** Function, position, department. */
  JOB_TITLE(
      Group.PROFESSIONAL,
      "Functie",
      "Job title",
      "https://w3id.org/dpv/pd#Job",
      List.of(),
      "user.job_title",
      Special.NONE,
      Identifying.WEAK),
  /** Contract, hours, absence, appraisal. */
  EMPLOYMENT(
      Group.PROFESSIONAL,
      "Arbeidsgegevens en functioneren",
      "Employment and performance data",
      "https://w3id.org/dpv/pd#EmploymentHistory",
      List.of(
          "https://w3id.org/dpv/pd#PerformanceAtWork",
          "https://w3id.org/dpv/pd#DisciplinaryAction"),
      "user.workplace",
      Special.NONE,
      Identifying.INDIRECT),
  /** Schools, courses, diplomas. */
  EDUCATION(
      Group.PROFESSIONAL,
      "Opleiding en diplomas",
      "Education and qualifications",
      "https://w3id.org/dpv/pd#Education",
      List.of("https://w3id.org/dpv/pd#EducationQualification"),
      "user",
      Special.NONE,
      Identifying.INDIRECT),
  /** Curriculum vitae, letter, portfolio of an applicant. */
  APPLICATION_DOCUMENTS(
      Group.PROFESSIONAL,
      "Sollicitatiegegevens (cv, motivatiebrief, portfolio)",
      "Job application documents (CV, letter, portfolio)",
      "https://w3id.org/dpv/pd#WorkHistory",
      List.of(
          "https://w3id.org/dpv/pd#ProfessionalExperience",
          "https://w3id.org/dpv/pd#ProfessionalInterview"),
      "user.workplace",
      Special.NONE,
      Identifying.DIRECT),
  /** Messages, mails, tickets: what somebody wrote to somebody. */
  COMMUNICATION(
      Group.CONTENT,
      "Correspondentie, berichten en tickets",
      "Correspondence, messages and tickets",
      "https://w3id.org/dpv/pd#Communication",
      List.of("https://w3id.org/dpv/pd#EmailContent"),
      "user.content.private",
      Special.NONE,
      Identifying.CONTENT),
  /** Notes, remarks, attachments: text that may hold anything, also special categories. */
  FREE_TEXT(
      Group.CONTENT,
      "Vrije tekst, notities en bijlagen",
      "Free text, notes and attachments",
      "https://w3id.org/dpv#PersonalData",
      List.of(),
      "user.content",
      Special.NONE,
      Identifying.CONTENT),
  /** Age group, income bracket, kind of household. */
  DEMOGRAPHICS(
      Group.CONTENT,
      "Demografische kenmerken",
      "Demographic characteristics",
      "https://w3id.org/dpv/pd#Demographic",
      List.of("https://w3id.org/dpv/pd#AgeRange", "https://w3id.org/dpv/pd#IncomeBracket"),
      "user.demographic",
      Special.NONE,
      Identifying.WEAK),
  /** Interests, a derived profile, segments. */
  INTERESTS(
      Group.CONTENT,
      "Interesses en profiel",
      "Interests and profile",
      "https://w3id.org/dpv/pd#Interest",
      List.of("https://w3id.org/dpv/pd#IndividualProfile"),
      "user.demographic.profile",
      Special.NONE,
      Identifying.INDIRECT),
  /** Physical or mental health, disability, care received. */
  HEALTH(
      Group.SPECIAL,
      "Gezondheid",
      "Health",
      "https://w3id.org/dpv/pd#Health",
      List.of("https://w3id.org/dpv/pd#MedicalHealth", "https://w3id.org/dpv/pd#Disability"),
      "user.health_and_medical",
      Special.ART9,
      Identifying.INDIRECT),
  /** Fingerprint, face or retina, processed to identify a person. */
  BIOMETRIC(
      Group.SPECIAL,
      "Biometrische gegevens",
      "Biometric data",
      "https://w3id.org/dpv/pd#Biometric",
      List.of(
          "https://w3id.org/dpv/pd#Fingerprint",
          "https://w3id.org/dpv/pd#FacialPrint",
          "https://w3id.org/dpv/pd#Retina"),
      "user.biometric",
      Special.ART9,
      Identifying.DIRECT),
  /** Genetic data, DNA. */
  GENETIC(
      Group.SPECIAL,
      "Genetische gegevens",
      "Genetic data",
      "https://w3id.org/dpv/pd#Genetic",
      List.of("https://w3id.org/dpv/pd#DNACode"),
      "user.health_and_medical.genetic",
      Special.ART9,
      Identifying.DIRECT),
  /** Racial or ethnic origin. */
  ETHNIC_ORIGIN(
      Group.SPECIAL,
      "Ras of etnische afkomst",
      "Racial or ethnic origin",
      "https://w3id.org/dpv/pd#EthnicOrigin",
      List.of("https://w3id.org/dpv/pd#Race"),
      "user.demographic.race_ethnicity",
      Special.ART9,
      Identifying.INDIRECT),
  /** Political opinion or membership. */
  POLITICAL_OPINION(
      Group.SPECIAL,
      "Politieke opvatting",
      "Political opinion",
      "https://w3id.org/dpv/pd#PoliticalOpinion",
      List.of("https://w3id.org/dpv/pd#PoliticalAffiliation"),
      "user.demographic.political_opinion",
      Special.ART9,
      Identifying.INDIRECT),
  /** Religion or philosophical belief. */
  RELIGION_OR_BELIEF(
      Group.SPECIAL,
      "Religie of levensovertuiging",
      "Religion or philosophical belief",
      "https://w3id.org/dpv/pd#ReligiousBelief",
      List.of("https://w3id.org/dpv/pd#PhilosophicalBelief", "https://w3id.org/dpv/pd#Religion"),
      "user.demographic.religious_belief",
      Special.ART9,
      Identifying.INDIRECT),
  /** Membership of a trade union. */
  TRADE_UNION(
      Group.SPECIAL,
      "Lidmaatschap van een vakbond",
      "Trade union membership",
      "https://w3id.org/dpv/pd#TradeUnionMembership",
      List.of(),
      "user",
      Special.ART9,
      Identifying.INDIRECT),
  /** Sex life or sexual orientation. */
  SEXUAL_LIFE(
      Group.SPECIAL,
      "Seksueel gedrag of gerichtheid",
      "Sex life or sexual orientation",
      "https://w3id.org/dpv/pd#Sexual",
      List.of("https://w3id.org/dpv/pd#SexualPreference"),
      "user.demographic.sexual_orientation",
      Special.ART9,
      Identifying.INDIRECT),
  /** Convictions, offences, certificate of conduct (Art. 10). */
  CRIMINAL(
      Group.SPECIAL,
      "Strafrechtelijke gegevens",
      "Criminal convictions and offences",
      "https://w3id.org/dpv/pd#Criminal",
      List.of(
          "https://w3id.org/dpv/pd#CriminalConviction", "https://w3id.org/dpv/pd#CriminalOffence"),
      "user.criminal_history",
      Special.ART10,
      Identifying.INDIRECT);

  /** What a category is about; registers and forms are grouped by it. */
  public enum Group {
    /** Who a person is. */
    IDENTITY,
    /** How to reach a person. */
    CONTACT,
    /** What a government issued. */
    GOVERNMENT,
    /** The account a person has with the organisation. */
    ACCOUNT,
    /** Money. */
    FINANCIAL,
    /** What a person's devices give away. */
    ONLINE,
    /** Work and education. */
    PROFESSIONAL,
    /** What a person wrote or is said to be. */
    CONTENT,
    /** Special categories and criminal data. */
    SPECIAL
  }

  /** The article that forbids or narrows processing of the category. */
  public enum Special {
    /** No rule of its own. */
    NONE,
    /** A special category: forbidden unless a condition of Art. 9(2) holds. */
    ART9,
    /** Criminal data: only under Art. 10. */
    ART10,
    /** A national identification number: only as national law allows (Art. 87). */
    ART87
  }

  /** How strongly a value points at one person. */
  public enum Identifying {
    /** Names or reaches one person by itself. */
    DIRECT,
    /** Identifies together with other data. */
    INDIRECT,
    /** Only describes. */
    WEAK,
    /** Text or a file that may hold anything. */
    CONTENT
  }

  private final Group group;
  private final String labelNl;
  private final String labelEn;
  private final String dpv;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> dpvRelated;

  private final String fideslang;
  private final Special special;
  private final Identifying identifying;

  Category(
      Group group,
      String labelNl,
      String labelEn,
      String dpv,
      List<String> dpvRelated,
      String fideslang,
      Special special,
      Identifying identifying) {
    this.group = group;
    this.labelNl = labelNl;
    this.labelEn = labelEn;
    this.dpv = dpv;
    this.dpvRelated = dpvRelated;
    this.fideslang = fideslang;
    this.special = special;
    this.identifying = identifying;
  }

  /** What the category is about. */
  public Group group() {
    return group;
  }

  /** The Dutch label, as a register or statement prints it. */
  public String labelNl() {
    return labelNl;
  }

  /** The English label. */
  public String labelEn() {
    return labelEn;
  }

  /** The IRI of the DPV concept. */
  public String dpv() {
    return dpv;
  }

  /** IRIs of narrower or neighbouring DPV concepts; may be empty. */
  public List<String> dpvRelated() {
    return dpvRelated;
  }

  /** The key in the Fides taxonomy, for example {@code user.contact.email}. */
  public String fideslang() {
    return fideslang;
  }

  /** The article that sets the category apart, or {@link Special#NONE}. */
  public Special special() {
    return special;
  }

  /** How strongly a value points at one person. */
  public Identifying identifying() {
    return identifying;
  }
}
