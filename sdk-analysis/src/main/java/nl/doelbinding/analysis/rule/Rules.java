package nl.doelbinding.analysis.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * All rules. An id is never reused; a rule that is given up leaves a gap.
 *
 * @since 0.1
 */
public final class Rules {

  /** A class file, jar or other input is there and cannot be read. */
  public static final Rule UNREADABLE_INPUT =
      new Rule("DB-001", Severity.ERROR, "An input file cannot be read", "");

  /** There was nothing to look at. */
  public static final Rule NOTHING_TO_SCAN =
      new Rule("DB-002", Severity.ERROR, "There are no classes to look at", "");

  /** {@code doelbinding.yaml} is missing. */
  public static final Rule CONFIGURATION_MISSING =
      new Rule("DB-003", Severity.ERROR, "The configuration is missing", "GDPR 30(1)(a)");

  /** {@code doelbinding.yaml} cannot be read, or holds something it should not. */
  public static final Rule CONFIGURATION_INVALID =
      new Rule("DB-004", Severity.ERROR, "The configuration is invalid", "");

  /** The baseline is missing, cannot be read, or holds something it should not. */
  public static final Rule BASELINE_INVALID =
      new Rule("DB-005", Severity.ERROR, "The baseline cannot be used", "");

  /** A register of another module, or one named on a command line, is none. */
  public static final Rule REGISTER_UNUSABLE =
      new Rule("DB-006", Severity.ERROR, "A register file cannot be used", "");

  /** A member surely holds personal data and nobody declared it. */
  public static final Rule UNDECLARED =
      new Rule("DB-101", Severity.ERROR, "Personal data is not declared", "GDPR 30(1)(c)");

  /** A member may hold personal data and nobody decided. */
  public static final Rule POSSIBLY_UNDECLARED =
      new Rule("DB-102", Severity.WARNING, "Data may be personal and is not declared", "GDPR 4(1)");

  /** A declaration names no category and none can be derived. */
  public static final Rule CATEGORY_UNKNOWN =
      new Rule("DB-103", Severity.ERROR, "The category is not known", "GDPR 30(1)(c)");

  /** Both decisions on one element. */
  public static final Rule CONTRADICTING_DECISIONS =
      new Rule("DB-104", Severity.ERROR, "The data is declared personal and not personal", "");

  /** {@code @NotPersonalData} without a reason. */
  public static final Rule NO_REASON =
      new Rule("DB-105", Severity.ERROR, "A decision has no reason", "GDPR 5(2)");

  /** Personal data in a log. */
  public static final Rule PERSONAL_DATA_IN_LOG =
      new Rule("DB-110", Severity.ERROR, "Personal data goes into a log", "GDPR 5(1)(c), 32");

  /** Personal data in the message of an exception. */
  public static final Rule PERSONAL_DATA_IN_EXCEPTION =
      new Rule(
          "DB-111", Severity.ERROR, "Personal data goes into an exception", "GDPR 5(1)(c), 32");

  /** A {@code toString} that tells personal data. */
  public static final Rule PERSONAL_DATA_IN_TEXT =
      new Rule(
          "DB-112", Severity.WARNING, "The text of an object tells personal data", "GDPR 25(1)");

  /** Personal data that leaves for a recipient nobody declared. */
  public static final Rule RECIPIENT_UNDECLARED =
      new Rule(
          "DB-113", Severity.ERROR, "Data is sent to an undeclared recipient", "GDPR 30(1)(d)");

  /** Something of a visitor is read and nobody declared that. */
  public static final Rule COLLECTION_UNDECLARED =
      new Rule("DB-114", Severity.ERROR, "Data is collected and not declared", "GDPR 13(1)");

  /** What an entry of the baseline accepts is not found any more. */
  public static final Rule ACCEPTED_IS_GONE =
      new Rule("DB-120", Severity.INFO, "An entry of the baseline is stale", "");

  /** An entry of the baseline is over and what it accepted is still there. */
  public static final Rule ACCEPTANCE_IS_OVER =
      new Rule("DB-121", Severity.WARNING, "An entry of the baseline has expired", "GDPR 5(2)");

  /** Less of the personal data is decided about than the team asks for. */
  public static final Rule COVERAGE_TOO_LOW =
      new Rule("DB-122", Severity.ERROR, "Too little is decided about", "GDPR 5(2)");

  /** A retention that cannot be read. */
  public static final Rule RETENTION_MALFORMED =
      new Rule("DB-201", Severity.ERROR, "A retention cannot be read", "GDPR 5(1)(e)");

  /** Neither the field nor its purpose says how long. */
  public static final Rule RETENTION_MISSING =
      new Rule("DB-202", Severity.ERROR, "There is no retention", "GDPR 30(1)(f)");

  /** A class used as a purpose carries no {@code @Purpose}. */
  public static final Rule NO_PURPOSE_TYPE =
      new Rule(
          "DB-203", Severity.ERROR, "A class is used as a purpose and is none", "GDPR 5(1)(b)");

  /** A class used as a purpose or recipient cannot be found. */
  public static final Rule CLASS_NOT_FOUND =
      new Rule("DB-204", Severity.ERROR, "A class of a declaration cannot be found", "");

  /** {@code @PersonalData} without a purpose. */
  public static final Rule PURPOSE_MISSING =
      new Rule("DB-205", Severity.ERROR, "A declaration names no purpose", "GDPR 5(1)(b)");

  /** A class used as a recipient carries no {@code @Recipient}. */
  public static final Rule NO_RECIPIENT_TYPE =
      new Rule(
          "DB-206", Severity.ERROR, "A class is used as a recipient and is none", "GDPR 30(1)(d)");

  /** Two purposes or two recipients of one id. */
  public static final Rule DUPLICATE_ID =
      new Rule("DB-207", Severity.ERROR, "Two declarations share an id", "GDPR 30(1)(b)");

  /** A text, country, date or id of a declaration has not the form it needs. */
  public static final Rule DECLARATION_INVALID =
      new Rule("DB-208", Severity.ERROR, "A declaration is malformed", "");

  /** Nobody says about whom the data is. */
  public static final Rule DATA_SUBJECT_MISSING =
      new Rule("DB-209", Severity.ERROR, "The data subjects are not named", "GDPR 30(1)(c)");

  /** A purpose without a legal basis. */
  public static final Rule LEGAL_BASIS_MISSING =
      new Rule("DB-210", Severity.ERROR, "A purpose has no legal basis", "GDPR 6(1)");

  /** Legitimate interest that is not named. */
  public static final Rule LEGITIMATE_INTEREST_MISSING =
      new Rule("DB-211", Severity.ERROR, "The legitimate interest is not named", "GDPR 13(1)(d)");

  /** A basis in law without the law. */
  public static final Rule LAW_MISSING =
      new Rule("DB-212", Severity.ERROR, "The law of a legal duty is not named", "GDPR 6(3)");

  /** A special category without a condition. */
  public static final Rule CONDITION_MISSING =
      new Rule("DB-213", Severity.ERROR, "A special category has no condition", "GDPR 9(2)");

  /** A national number without the law that prescribes it. */
  public static final Rule NATIONAL_NUMBER_WITHOUT_LAW =
      new Rule("DB-214", Severity.ERROR, "A national number has no law", "GDPR 87, UAVG 46");

  /** A third country without a safeguard. */
  public static final Rule SAFEGUARD_MISSING =
      new Rule("DB-215", Severity.ERROR, "A transfer has no safeguard", "GDPR 30(1)(e), 46");

  /** A processor without an agreement. */
  public static final Rule AGREEMENT_MISSING =
      new Rule("DB-216", Severity.WARNING, "A processor has no agreement", "GDPR 28(3)");

  /** A purpose for which nothing is declared. */
  public static final Rule PURPOSE_UNUSED =
      new Rule("DB-217", Severity.INFO, "A purpose has no data", "GDPR 5(1)(c)");

  /** The code declares the opposite of what the statement is to say. */
  public static final Rule CLAIM_CONTRADICTED =
      new Rule("DB-218", Severity.ERROR, "A claim is contradicted by the code", "GDPR 5(1)(a)");

  /** Two modules declare one purpose in two ways. */
  public static final Rule PURPOSE_WITH_TWO_MEANINGS =
      new Rule("DB-220", Severity.ERROR, "A purpose has two meanings", "GDPR 30(1)(b)");

  /** Two modules declare one recipient in two ways. */
  public static final Rule RECIPIENT_WITH_TWO_MEANINGS =
      new Rule("DB-221", Severity.ERROR, "A recipient has two meanings", "GDPR 30(1)(d)");

  /** A register of another organisation, which is none of those that are named. */
  public static final Rule CONTRADICTORY_CONTROLLERS =
      new Rule("DB-222", Severity.ERROR, "Two modules name different controllers", "GDPR 30(1)(a)");

  /** One module, and two registers of it that differ. */
  public static final Rule MODULE_IN_TWO_VERSIONS =
      new Rule("DB-223", Severity.ERROR, "A module is there in two versions", "");

  /** An event that nobody marks or explains. */
  public static final Rule EVENT_UNKNOWN =
      new Rule("DB-270", Severity.WARNING, "An event of a retention is not known", "GDPR 5(1)(e)");

  /** A read under another purpose, at run time. */
  public static final Rule READ_OUTSIDE_PURPOSE =
      new Rule(
          "DB-301", Severity.ERROR, "Personal data is read outside its purposes", "GDPR 5(1)(b)");

  /** No known way of the code that reads declared data binds a purpose it is declared for. */
  public static final Rule READ_NOT_COVERED =
      new Rule("DB-302", Severity.ERROR, "Code reads data outside its purposes", "GDPR 5(1)(b)");

  /** A class on the class path reads declared data, and nobody wove it. */
  public static final Rule READER_NOT_WOVEN =
      new Rule("DB-303", Severity.ERROR, "A reader of declared data is not woven", "GDPR 5(1)(b)");

  /** A class file that reads or binds has no room for a check, or cannot be read. */
  public static final Rule CANNOT_BE_WOVEN =
      new Rule("DB-304", Severity.ERROR, "A class file cannot be woven", "GDPR 5(1)(b)");

  /**
   * The register reaches further, protects less or rests on something else, and nobody approved it.
   */
  public static final Rule HEAVY_CHANGE =
      new Rule("DB-401", Severity.ERROR, "A heavy change is not approved", "GDPR 5(2), 24(1)");

  /** What the register says changed and nobody approved it. */
  public static final Rule CHANGE =
      new Rule("DB-402", Severity.ERROR, "A change of the register is not approved", "GDPR 5(2)");

  /** The register says the same of something that stands elsewhere. */
  public static final Rule LIGHT_CHANGE =
      new Rule("DB-403", Severity.INFO, "A light change is not approved yet", "");

  /** There is no approved register to compare with. */
  public static final Rule NOTHING_APPROVED =
      new Rule("DB-404", Severity.ERROR, "There is no approved register", "GDPR 5(2)");

  /** The log of approvals cannot be read. */
  public static final Rule APPROVALS_UNUSABLE =
      new Rule("DB-405", Severity.ERROR, "The log of approvals cannot be used", "GDPR 5(2)");

  private static final List<Rule> ALL =
      List.of(
          UNREADABLE_INPUT,
          NOTHING_TO_SCAN,
          CONFIGURATION_MISSING,
          CONFIGURATION_INVALID,
          BASELINE_INVALID,
          REGISTER_UNUSABLE,
          UNDECLARED,
          POSSIBLY_UNDECLARED,
          CATEGORY_UNKNOWN,
          CONTRADICTING_DECISIONS,
          NO_REASON,
          PERSONAL_DATA_IN_LOG,
          PERSONAL_DATA_IN_EXCEPTION,
          PERSONAL_DATA_IN_TEXT,
          RECIPIENT_UNDECLARED,
          COLLECTION_UNDECLARED,
          ACCEPTED_IS_GONE,
          ACCEPTANCE_IS_OVER,
          COVERAGE_TOO_LOW,
          RETENTION_MALFORMED,
          RETENTION_MISSING,
          NO_PURPOSE_TYPE,
          CLASS_NOT_FOUND,
          PURPOSE_MISSING,
          NO_RECIPIENT_TYPE,
          DUPLICATE_ID,
          DECLARATION_INVALID,
          DATA_SUBJECT_MISSING,
          LEGAL_BASIS_MISSING,
          LEGITIMATE_INTEREST_MISSING,
          LAW_MISSING,
          CONDITION_MISSING,
          NATIONAL_NUMBER_WITHOUT_LAW,
          SAFEGUARD_MISSING,
          AGREEMENT_MISSING,
          PURPOSE_UNUSED,
          CLAIM_CONTRADICTED,
          PURPOSE_WITH_TWO_MEANINGS,
          RECIPIENT_WITH_TWO_MEANINGS,
          CONTRADICTORY_CONTROLLERS,
          MODULE_IN_TWO_VERSIONS,
          EVENT_UNKNOWN,
          READ_OUTSIDE_PURPOSE,
          READ_NOT_COVERED,
          READER_NOT_WOVEN,
          CANNOT_BE_WOVEN,
          HEAVY_CHANGE,
          CHANGE,
          LIGHT_CHANGE,
          NOTHING_APPROVED,
          APPROVALS_UNUSABLE);

  private static final List<Rule> WITH_GAPS =
      Stream.of(ALL, GapRules.all()).flatMap(List::stream).sorted().toList();

  private Rules() {}

  /** All rules, by id. */
  public static List<Rule> all() {
    return WITH_GAPS;
  }
}
