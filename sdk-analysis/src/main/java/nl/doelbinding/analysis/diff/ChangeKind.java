package nl.doelbinding.analysis.diff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can change in a register. Each says why it weighs what it weighs; the article is that by
 * which data subjects are told, where they are.
 *
 * @since 0.1
 */
public enum ChangeKind {
  /** The organisation is another party to the law: controller, joint controller or processor. */
  ROLE_CHANGED(Weight.HEAVY, "13(1)(a)"),
  /** Somebody else answers for the processing. */
  CONTROLLER_CHANGED(Weight.HEAVY, "13(1)(a)"),
  /** The same organisation can be reached in another way. */
  CONTROLLER_CONTACT_CHANGED(Weight.NORMAL, "13(1)(a)"),
  /** Others decide along with the organisation, or no longer do. */
  JOINT_CONTROLLERS_CHANGED(Weight.HEAVY, "13(1)(a), 26(2)"),
  /** The representative in the Union is another, or there is none. */
  REPRESENTATIVE_CHANGED(Weight.NORMAL, "13(1)(a)"),
  /** The data protection officer is another, or is reached in another way. */
  DPO_CHANGED(Weight.NORMAL, "13(1)(b)"),
  /** Complaints go elsewhere. */
  AUTHORITY_CHANGED(Weight.NORMAL, "13(2)(d)"),
  /** A processor works for other controllers: its register names them (Art. 30(2)(a)). */
  CUSTOMERS_CHANGED(Weight.NORMAL),
  /** Requests of data subjects are answered elsewhere, later or otherwise. */
  REQUEST_HANDLING_CHANGED(Weight.NORMAL, "13(2)(b)"),
  /** Breaches are reported elsewhere, later or otherwise; the data subjects have no part in it. */
  BREACH_HANDLING_CHANGED(Weight.NORMAL),
  /** The organisation promises more. */
  CLAIM_ADDED(Weight.NORMAL),
  /** A promise that people may have relied on is withdrawn. */
  CLAIM_REMOVED(Weight.HEAVY, "5(1)(a)"),
  /**
   * Version, date or place of the privacy statement: it follows what changed and is no change
   * itself.
   */
  STATEMENT_CHANGED(Weight.LIGHT),
  /** The same processing is declared in other modules. */
  MODULES_CHANGED(Weight.LIGHT),
  /** An event that retentions count from is named in other words: perhaps it is another. */
  EVENT_REWORDED(Weight.NORMAL, "13(2)(a)"),
  /** Data is processed for a purpose that nobody was told of. */
  ACTIVITY_ADDED(Weight.HEAVY, "13(3), 14(4)"),
  /**
   * Less is processed, or a declaration is gone while the processing is not: somebody has to look.
   */
  ACTIVITY_REMOVED(Weight.NORMAL),
  /** The same processing under another id: auditors and logs find it under a new name. */
  ACTIVITY_RENAMED(Weight.NORMAL),
  /** A machine cannot tell a correction from another purpose. */
  PURPOSE_REWORDED(Weight.NORMAL, "13(1)(c)"),
  /** A purpose that becomes a kind of another may read the data of that one. */
  PURPOSE_WIDENED(Weight.HEAVY, "13(3), 14(4)"),
  /** A purpose is no longer a kind of another and may read less. */
  PURPOSE_NARROWED(Weight.NORMAL),
  /** Data is processed for other controllers. */
  ON_BEHALF_OF_CHANGED(Weight.HEAVY),
  /** Another basis gives data subjects other rights, and may not be swapped at will. */
  BASIS_CHANGED(Weight.HEAVY, "13(1)(c)"),
  /** A further basis carries the processing. */
  BASIS_ADDED(Weight.NORMAL, "13(1)(c)"),
  /** What rested on this basis rests on less, or on nothing. */
  BASIS_REMOVED(Weight.HEAVY, "13(1)(c)"),
  /** Another interest has to be weighed anew. */
  INTEREST_CHANGED(Weight.NORMAL, "13(1)(d)"),
  /** Another law is said to demand it. */
  LAW_CHANGED(Weight.NORMAL, "13(1)(c)"),
  /** A basis carries the processing from another event on. */
  BASIS_START_CHANGED(Weight.NORMAL, "13(1)(c)"),
  /** Data of other people is processed. */
  SUBJECTS_ADDED(Weight.HEAVY, "13(1), 14(1)"),
  /** Data of fewer people is processed. */
  SUBJECTS_REMOVED(Weight.NORMAL),
  /** People who need particular protection are among them, or are no longer said to be. */
  SUBJECTS_VULNERABLE(Weight.HEAVY),
  /** Personal aspects are evaluated by machine. */
  PROFILING_BEGINS(Weight.HEAVY, "13(2)(f), 14(2)(g)"),
  /** Personal aspects are no longer evaluated by machine. */
  PROFILING_ENDS(Weight.NORMAL),
  /** A machine decides about people. */
  DECISION_BEGINS(Weight.HEAVY, "13(2)(f), 14(2)(g), 22"),
  /** A machine no longer decides about people. */
  DECISION_ENDS(Weight.NORMAL),
  /** The logic, the effects or the way to a person are others. */
  DECISION_CHANGED(Weight.HEAVY, "13(2)(f), 14(2)(g)"),
  /** People are reached in another way; for marketing that may need consent. */
  CHANNELS_CHANGED(Weight.NORMAL),
  /** Data is kept in a country without the protection of the Union. */
  STORED_OUTSIDE_EEA(Weight.HEAVY, "13(1)(f), 14(1)(f)"),
  /** Data is kept in another system. */
  STORAGE_CHANGED(Weight.NORMAL),
  /** A security measure no longer holds for it. */
  PROTECTED_LESS(Weight.HEAVY),
  /** A security measure holds for it too. */
  PROTECTED_MORE(Weight.NORMAL),
  /** Whether an impact assessment is required is judged otherwise (Art. 35). */
  ASSESSMENT_CHANGED(Weight.NORMAL),
  /** The purpose is another type, or stands in another module. */
  ACTIVITY_MOVED(Weight.LIGHT),
  /** Owner, heading, concept, references, reviews or remarks. */
  ACTIVITY_DETAILS_CHANGED(Weight.LIGHT),
  /** More is known of people. */
  CATEGORY_ADDED(Weight.HEAVY, "13(1), 14(1)(d)"),
  /** Data that is forbidden unless an exception holds. */
  SPECIAL_CATEGORY_ADDED(Weight.HEAVY, "9, 13(1), 14(1)(d)"),
  /** Less is known of people, or a declaration is gone while the data is not. */
  CATEGORY_REMOVED(Weight.NORMAL),
  /** Data of a known category is kept, sent out or protected in a further way. */
  FURTHER_DATA_ADDED(Weight.HEAVY, "13(2)(a)"),
  /** Data of a category is kept in one way less. */
  FURTHER_DATA_REMOVED(Weight.NORMAL),
  /** The law sets the data apart, or no longer does. */
  SPECIAL_CHANGED(Weight.HEAVY, "9"),
  /** What is forbidden is allowed by another exception. */
  CONDITION_CHANGED(Weight.HEAVY, "9(2), 13(1)(c)"),
  /** The data comes from elsewhere. */
  SOURCE_CHANGED(Weight.NORMAL, "14(2)(f)"),
  /** People must give the data, or need not, or something else happens if they do not. */
  PROVISION_CHANGED(Weight.NORMAL, "13(2)(e)"),
  /** Data is kept longer. */
  RETENTION_LONGER(Weight.HEAVY, "13(2)(a)"),
  /** Data is kept less long. */
  RETENTION_SHORTER(Weight.NORMAL),
  /** There is a period or an event where there were only words, or nothing. */
  RETENTION_STATED(Weight.NORMAL, "13(2)(a)"),
  /** Nobody can tell which of the two is longer. */
  RETENTION_OTHER(Weight.HEAVY, "13(2)(a)"),
  /** The time counts from another event, or ends with one: perhaps later. */
  RETENTION_EVENT_CHANGED(Weight.HEAVY, "13(2)(a)"),
  /** The words beside a period or an event are others. */
  RETENTION_REWORDED(Weight.NORMAL, "13(2)(a)"),
  /**
   * A law is said to demand that it is kept, which takes the right to erasure away, or no longer.
   */
  RETENTION_DUTY_CHANGED(Weight.NORMAL, "13(2)(a), 17(3)(b)"),
  /** At the end something else happens than before. */
  AFTER_RETENTION_CHANGED(Weight.HEAVY, "13(2)(a)"),
  /** The data is less protected. */
  PROTECTION_REMOVED(Weight.HEAVY),
  /** The data is better protected. */
  PROTECTION_ADDED(Weight.NORMAL),
  /** The same category is called otherwise. */
  DATA_RELABELLED(Weight.LIGHT),
  /** A known category stands in one more place: the register says the same. */
  MEMBER_ADDED(Weight.LIGHT),
  /** A known category stands in one place less. */
  MEMBER_REMOVED(Weight.LIGHT),
  /** A class, field, column or module has another name. */
  MEMBER_MOVED(Weight.LIGHT),
  /** Somebody else gets data. */
  RECIPIENT_ADDED(Weight.HEAVY, "13(1)(e), 14(1)(e)"),
  /** Somebody outside the EEA gets data (Art. 44). */
  TRANSFER_ADDED(Weight.HEAVY, "13(1)(e), (f), 14(1)(e), (f)"),
  /** Somebody no longer gets data, or is no longer declared. */
  RECIPIENT_REMOVED(Weight.NORMAL),
  /** A recipient, or its category, has another name: perhaps it is another. */
  RECIPIENT_RENAMED(Weight.NORMAL, "13(1)(e), 14(1)(e)"),
  /** A recipient may do other things with the data. */
  RECIPIENT_ROLE_CHANGED(Weight.HEAVY, "13(1)(e), 14(1)(e)"),
  /** Data leaves the protection of the Union (Art. 44). */
  RECIPIENT_LEAVES_EEA(Weight.HEAVY, "13(1)(f), 14(1)(f)"),
  /** Data goes to another country of the EEA, or returns to it. */
  RECIPIENT_COUNTRY_CHANGED(Weight.NORMAL, "13(1)(e), 14(1)(e)"),
  /** The recipient is an international organisation, or no longer is. */
  RECIPIENT_INTERNATIONAL_CHANGED(Weight.HEAVY, "13(1)(f), 14(1)(f)"),
  /** Nothing makes up for the missing protection of the Union. */
  SAFEGUARD_REMOVED(Weight.HEAVY, "13(1)(f), 14(1)(f)"),
  /** Something else makes up for it. */
  SAFEGUARD_CHANGED(Weight.HEAVY, "13(1)(f), 14(1)(f)"),
  /** A recipient is no longer bound (Art. 28(3), 26). */
  AGREEMENT_REMOVED(Weight.HEAVY),
  /** A recipient is bound otherwise. */
  AGREEMENT_CHANGED(Weight.NORMAL),
  /** A recipient may do more or less with the data. */
  RECIPIENT_TERMS_CHANGED(Weight.NORMAL),
  /** Data is sold. */
  SALE_BEGINS(Weight.HEAVY, "13(1)(e), 14(1)(e)"),
  /** Data is no longer sold. */
  SALE_ENDS(Weight.NORMAL),
  /** The same recipient under another id. */
  RECIPIENT_ID_CHANGED(Weight.LIGHT),
  /** Hosts, the address of its statement, or its module. */
  RECIPIENT_DETAILS_CHANGED(Weight.LIGHT),
  /** A recipient that no activity uses is declared, or no longer. */
  RECIPIENT_LISTED(Weight.LIGHT),
  /** A functional cookie, which may be set unasked. */
  COOKIE_ADDED(Weight.NORMAL, "13(1)"),
  /** A cookie that mostly needs consent. */
  TRACKING_COOKIE_ADDED(Weight.HEAVY, "13(1), ePrivacy 5(3)"),
  /** A cookie is no longer set, or no longer declared. */
  COOKIE_REMOVED(Weight.NORMAL),
  /** A cookie is no longer only functional. */
  COOKIE_TRACKS(Weight.HEAVY, "13(1), ePrivacy 5(3)"),
  /** A cookie lasts, does or holds something else. */
  COOKIE_CHANGED(Weight.NORMAL, "13(1)"),
  /** A security measure is gone (Art. 32). */
  MEASURE_REMOVED(Weight.HEAVY),
  /** A security measure is new. */
  MEASURE_ADDED(Weight.NORMAL),
  /** A security measure is described otherwise. */
  MEASURE_CHANGED(Weight.NORMAL),
  /** When somebody looked at a measure, and whether a tool saw it. */
  MEASURE_REVIEWED(Weight.LIGHT);

  private final Weight weight;
  private final @Nullable String article;

  ChangeKind(Weight weight) {
    this.weight = weight;
    this.article = null;
  }

  ChangeKind(Weight weight, String article) {
    this.weight = weight;
    this.article = article;
  }

  /** How much it matters. */
  public Weight weight() {
    return weight;
  }

  /** The provision by which data subjects are told; {@code null}: they need not be. */
  public @Nullable String tellDataSubjects() {
    return article == null ? null : "GDPR " + article;
  }

  /**
   * Whether they must be told before it begins: of data that serves another purpose than it was
   * collected for.
   */
  public boolean isToldBefore() {
    return article != null && article.startsWith("13(3)");
  }

  /** As files write it: {@code retention-longer}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
