package nl.doelbinding.analysis.rule;

import java.util.List;

/**
 * The rules about gaps that the law would find in a register; each is one of {@link Rules#all()}.
 *
 * @since 0.1
 */
public final class GapRules {
  /** The criteria of a retention only say "as long as necessary". */
  public static final Rule RETENTION_VAGUE =
      new Rule("DB-224", Severity.ERROR, "A retention says nothing", "GDPR 5(1)(e), 13(2)(a)");

  /** A purpose rests on consent, and nothing ends with its withdrawal. */
  public static final Rule CONSENT_WITHOUT_WITHDRAWAL =
      new Rule("DB-225", Severity.ERROR, "Consent cannot be withdrawn", "GDPR 7(3)");

  /** Security or fraud prevention that whoever it is about can end. */
  public static final Rule SECURITY_ON_CONSENT =
      new Rule("DB-226", Severity.ERROR, "Security rests on consent", "GDPR 6(1)");

  /** Data that no tax record needs, kept under a tax law. */
  public static final Rule LEGAL_DUTY_TOO_BROAD =
      new Rule(
          "DB-227",
          Severity.ERROR,
          "A tax law is named for data it does not ask for",
          "GDPR 5(1)(c), 6(1)(c)");

  /** Five years or more, and no law demands it. */
  public static final Rule LONG_RETENTION_WITHOUT_LAW =
      new Rule("DB-228", Severity.WARNING, "A long retention rests on no law", "GDPR 5(1)(e)");

  /** Another purpose keeps the same member for longer. */
  public static final Rule RETENTION_OUTLASTED =
      new Rule("DB-229", Severity.INFO, "A retention ends use, not storage", "GDPR 5(1)(e)");

  /** Direct marketing that whoever receives it cannot end. */
  public static final Rule MARKETING_WITHOUT_CHOICE =
      new Rule(
          "DB-230",
          Severity.ERROR,
          "Direct marketing knows neither consent nor objection",
          "GDPR 21(2), Tw 11.7");

  /** Invoices on consent or legitimate interest alone. */
  public static final Rule INVOICING_ON_WRONG_BASIS =
      new Rule(
          "DB-231", Severity.WARNING, "Invoicing rests on an unlikely legal basis", "GDPR 6(1)");

  /** The same basis for activities that differ. */
  public static final Rule ONE_BASIS_FOR_ALL =
      new Rule(
          "DB-232", Severity.WARNING, "Nearly everything rests on one legal basis", "GDPR 6(1)");

  /** A cookie that is not functional serves no activity that rests on consent. */
  public static final Rule COOKIE_WITHOUT_CONSENT =
      new Rule("DB-233", Severity.ERROR, "A cookie needs consent and has none", "Tw 11.7a");

  /** Who sets a cookie receives data, and is not among the recipients. */
  public static final Rule COOKIE_PARTY_UNDECLARED =
      new Rule(
          "DB-234", Severity.ERROR, "A cookie is set by an undeclared recipient", "GDPR 13(1)(e)");

  /** Nobody says what a cookie is for. */
  public static final Rule COOKIE_WITHOUT_PURPOSE =
      new Rule("DB-235", Severity.WARNING, "A cookie serves no purpose", "GDPR 5(1)(b)");

  /** A name alone cannot be written to. */
  public static final Rule CONTACT_MISSING =
      new Rule(
          "DB-236",
          Severity.ERROR,
          "The controller has no contact details",
          "GDPR 13(1)(a), 30(1)(a)");

  /** The legal form or the number in the trade register is missing. */
  public static final Rule REGISTRATION_MISSING =
      new Rule("DB-237", Severity.INFO, "The organisation is not fully named", "GDPR 13(1)(a)");

  /** Data subjects are not told where to complain. */
  public static final Rule AUTHORITY_MISSING =
      new Rule("DB-238", Severity.ERROR, "No supervisory authority is named", "GDPR 13(2)(d)");

  /** Neither an officer, nor that none is needed. */
  public static final Rule DPO_MISSING =
      new Rule("DB-239", Severity.INFO, "No data protection officer is named", "GDPR 13(1)(b), 37");

  /** The register says nothing about security. */
  public static final Rule MEASURES_MISSING =
      new Rule("DB-240", Severity.WARNING, "No security measure is named", "GDPR 30(1)(g), 32");

  /** The e-mail address is in another domain than the site. */
  public static final Rule CONTACT_ELSEWHERE =
      new Rule(
          "DB-241", Severity.INFO, "A contact address belongs to another site", "GDPR 13(1)(a)");

  /** Where to send a request, or how soon it is answered, is not said. */
  public static final Rule REQUESTS_NOT_HANDLED =
      new Rule(
          "DB-242",
          Severity.WARNING,
          "Requests have no address or no deadline",
          "GDPR 12(2), 12(3)");

  /** An identity may be asked for in reasonable doubt only. */
  public static final Rule IDENTITY_OF_EVERYBODY =
      new Rule("DB-243", Severity.INFO, "Everybody must prove an identity", "GDPR 12(6)");

  /** How soon a breach is told is not said. */
  public static final Rule BREACHES_NOT_HANDLED =
      new Rule("DB-244", Severity.INFO, "Breaches have no deadline", "GDPR 33");

  /** Whether data must be given, and what follows if not, is not said. */
  public static final Rule PROVISION_NOT_SAID =
      new Rule("DB-245", Severity.INFO, "Nobody says what must be given", "GDPR 13(2)(e)");

  /** Neither that there are any, nor that there are none. */
  public static final Rule DECISIONS_NOT_SAID =
      new Rule(
          "DB-246", Severity.INFO, "Nothing is said about automated decisions", "GDPR 13(2)(f)");

  /** Logic, effects or the way to a person are missing. */
  public static final Rule DECISION_UNEXPLAINED =
      new Rule(
          "DB-247",
          Severity.WARNING,
          "A decision or profile is not explained",
          "GDPR 13(2)(f), 22(3)");

  /** Profiles, decisions or special categories call for a word about it. */
  public static final Rule DPIA_NOT_SAID =
      new Rule("DB-248", Severity.WARNING, "Nothing is said about an impact assessment", "GDPR 35");

  /** Nobody can tell which statement holds, or it is older than the GDPR. */
  public static final Rule STATEMENT_UNDATED =
      new Rule(
          "DB-249",
          Severity.WARNING,
          "The privacy statement has no version or date",
          "GDPR 12(1), 13");

  /** A processor's register names each controller and what is done for it. */
  public static final Rule PROCESSOR_INCOMPLETE =
      new Rule("DB-250", Severity.ERROR, "A processor does not say for whom", "GDPR 30(2)");

  /** Who answers for what was not arranged. */
  public static final Rule ARRANGEMENT_MISSING =
      new Rule("DB-251", Severity.ERROR, "Joint controllers have no arrangement", "GDPR 26");

  /** Special categories may be in it, and no measure is named. */
  public static final Rule FREE_TEXT_UNPROTECTED =
      new Rule(
          "DB-252",
          Severity.WARNING,
          "Free text may hold anything and is not protected",
          "GDPR 9, 32");

  /** IP addresses leave for analytics without being shortened. */
  public static final Rule ADDRESS_TO_ANALYTICS =
      new Rule(
          "DB-253", Severity.WARNING, "Analytics receives full IP addresses", "GDPR 5(1)(c), 25");

  /** A text message without a telephone number. */
  public static final Rule CHANNEL_WITHOUT_DATA =
      new Rule(
          "DB-254", Severity.WARNING, "A channel has no data to reach anybody", "GDPR 5(1)(b)");

  /** A password that is neither hashed nor encrypted. */
  public static final Rule CREDENTIALS_UNPROTECTED =
      new Rule("DB-255", Severity.WARNING, "Credentials are kept unprotected", "GDPR 32");

  /** Evidence that ends with what it proves, an address that ends before the answer. */
  public static final Rule GONE_WHEN_NEEDED =
      new Rule("DB-256", Severity.INFO, "Data is gone when it is still needed", "GDPR 5(1)(e)");

  /** A character of no Dutch or English word. */
  public static final Rule WRONG_CHARACTER =
      new Rule("DB-257", Severity.WARNING, "A text holds a wrong character", "GDPR 12(1)");

  /** Data is sold to whoever may not use it. */
  public static final Rule SALE_CONTRADICTORY =
      new Rule(
          "DB-258",
          Severity.WARNING,
          "What is said about a sale contradicts itself",
          "GDPR 5(1)(a), 28(3)");

  /** No special category by itself, but close to one. */
  public static final Rule ORIGIN_REVEALED =
      new Rule("DB-259", Severity.INFO, "A nationality may reveal an origin", "GDPR 9(1)");

  /** Criteria no program can act on. */
  public static final Rule RETENTION_ONLY_CRITERIA =
      new Rule(
          "DB-260", Severity.INFO, "A retention is given in words only", "GDPR 13(2)(a), 30(1)(f)");

  /** More than a month for a request, or 72 hours for a breach. */
  public static final Rule DEADLINE_TOO_LONG =
      new Rule(
          "DB-261",
          Severity.ERROR,
          "A deadline is longer than the law allows",
          "GDPR 12(3), 33(1)");

  /** Personalisation or advertising, and not a word about profiles. */
  public static final Rule TAILORED_UNSAID =
      new Rule(
          "DB-262",
          Severity.WARNING,
          "Content is tailored and nothing is said of profiling",
          "GDPR 4(4), 13(2)(f)");

  /** "A commercial interest" cannot be weighed. */
  public static final Rule INTEREST_VAGUE =
      new Rule(
          "DB-263",
          Severity.WARNING,
          "The legitimate interest says nothing",
          "GDPR 6(1)(f), 13(1)(d)");

  /** No word about where the weighing of interests is kept. */
  public static final Rule BALANCING_MISSING =
      new Rule(
          "DB-264", Severity.INFO, "A legitimate interest was not weighed", "GDPR 5(2), 6(1)(f)");

  /** The description repeats the name, or is a word or two. */
  public static final Rule PURPOSE_VAGUE =
      new Rule(
          "DB-265",
          Severity.INFO,
          "A purpose says no more than its name",
          "GDPR 5(1)(b), 30(1)(b)");

  /** Storage limitation does not wait for somebody to ask. */
  public static final Rule ERASED_ON_REQUEST_ONLY =
      new Rule("DB-266", Severity.WARNING, "Data is erased on request only", "GDPR 5(1)(e), 17");

  /** More than four weeks, or with consent more than a year. */
  public static final Rule APPLICANTS_KEPT_LONG =
      new Rule(
          "DB-267",
          Severity.WARNING,
          "Applicants are kept for longer than is usual",
          "GDPR 5(1)(e)");

  /** Tracing misuse is seldom what a contract was concluded for. */
  public static final Rule SECURITY_ON_CONTRACT =
      new Rule(
          "DB-268", Severity.INFO, "Security rests on the contract alone", "GDPR 6(1)(b), 6(1)(f)");

  /** Who sets advertising cookies mostly has ends of its own. */
  public static final Rule ADVERTISER_AS_PROCESSOR =
      new Rule(
          "DB-269", Severity.WARNING, "An advertiser counts as a processor", "GDPR 4(8), 28(10)");

  private static final List<Rule> ALL =
      List.of(
          RETENTION_VAGUE,
          CONSENT_WITHOUT_WITHDRAWAL,
          SECURITY_ON_CONSENT,
          LEGAL_DUTY_TOO_BROAD,
          LONG_RETENTION_WITHOUT_LAW,
          RETENTION_OUTLASTED,
          MARKETING_WITHOUT_CHOICE,
          INVOICING_ON_WRONG_BASIS,
          ONE_BASIS_FOR_ALL,
          COOKIE_WITHOUT_CONSENT,
          COOKIE_PARTY_UNDECLARED,
          COOKIE_WITHOUT_PURPOSE,
          CONTACT_MISSING,
          REGISTRATION_MISSING,
          AUTHORITY_MISSING,
          DPO_MISSING,
          MEASURES_MISSING,
          CONTACT_ELSEWHERE,
          REQUESTS_NOT_HANDLED,
          IDENTITY_OF_EVERYBODY,
          BREACHES_NOT_HANDLED,
          PROVISION_NOT_SAID,
          DECISIONS_NOT_SAID,
          DECISION_UNEXPLAINED,
          DPIA_NOT_SAID,
          STATEMENT_UNDATED,
          PROCESSOR_INCOMPLETE,
          ARRANGEMENT_MISSING,
          FREE_TEXT_UNPROTECTED,
          ADDRESS_TO_ANALYTICS,
          CHANNEL_WITHOUT_DATA,
          CREDENTIALS_UNPROTECTED,
          GONE_WHEN_NEEDED,
          WRONG_CHARACTER,
          SALE_CONTRADICTORY,
          ORIGIN_REVEALED,
          RETENTION_ONLY_CRITERIA,
          DEADLINE_TOO_LONG,
          TAILORED_UNSAID,
          INTEREST_VAGUE,
          BALANCING_MISSING,
          PURPOSE_VAGUE,
          ERASED_ON_REQUEST_ONLY,
          APPLICANTS_KEPT_LONG,
          SECURITY_ON_CONTRACT,
          ADVERTISER_AS_PROCESSOR);

  private GapRules() {}

  /** All of them, by id. */
  public static List<Rule> all() {
    return ALL;
  }
}
