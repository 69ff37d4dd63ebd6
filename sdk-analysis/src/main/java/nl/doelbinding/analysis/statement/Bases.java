package nl.doelbinding.analysis.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.SpecialCategory;

/** Which activities a right holds for, by their legal bases. Immutable. */
final class Bases {
  private static final Pattern MARKETING =
      Pattern.compile(
          "(^|-)(marketing|advertising|advertisement|newsletter|nieuwsbrief|reclame)($|-)");
  private static final Pattern MARKETING_CONCEPT = Pattern.compile("(?i)marketing|advertis");

  private static final String EXPLICIT_CONSENT =
      SpecialCategory.Condition.EXPLICIT_CONSENT.article();

  private final Register register;

  Bases(Register register) {
    this.register = register;
  }

  /** Art. 20(1)(a): what rests on consent, that of Art. 9(2)(a) too, or on a contract. */
  List<Activity> portable() {
    return register.activities().stream()
        .filter(activity -> isConsented(activity) || isOn(Set.of(LegalBasis.CONTRACT), activity))
        .toList();
  }

  /** Art. 21(1): what rests on an interest or a public task. */
  List<Activity> objectionable() {
    return on(Set.of(LegalBasis.LEGITIMATE_INTEREST, LegalBasis.PUBLIC_TASK));
  }

  /** Art. 7(3): what rests on consent, that of Art. 9(2)(a) too. */
  List<Activity> consented() {
    return register.activities().stream().filter(Bases::isConsented).toList();
  }

  /** Art. 21(2): what sends people news and offers, as far as names and concepts tell. */
  List<Activity> marketing() {
    return register.activities().stream().filter(Bases::isMarketing).toList();
  }

  /** Art. 22: what decides without a person. */
  List<Activity> decided() {
    return register.activities().stream()
        .filter(
            activity ->
                activity.automatedDecision() != null && activity.automatedDecision().exists())
        .toList();
  }

  /** Art. 17(3)(b): what a law says must be kept. */
  List<Activity> dutiful() {
    return register.activities().stream()
        .filter(activity -> activity.data().stream().anyMatch(Bases::mustBeKept))
        .toList();
  }

  static boolean mustBeKept(DataItem item) {
    return item.retention().legalDuty();
  }

  private static boolean isMarketing(Activity activity) {
    String concept = activity.dpvPurpose();
    boolean byConcept =
        concept != null
            && MARKETING_CONCEPT.matcher(concept.substring(concept.indexOf('#') + 1)).find();
    return byConcept || MARKETING.matcher(activity.id().toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isConsented(Activity activity) {
    return isOn(Set.of(LegalBasis.CONSENT), activity)
        || activity.data().stream()
            .map(DataItem::condition)
            .anyMatch(condition -> condition != null && condition.startsWith(EXPLICIT_CONSENT));
  }

  private static boolean isOn(Set<LegalBasis> bases, Activity activity) {
    return activity.legalBases().stream().anyMatch(basis -> bases.contains(basis.basis()));
  }

  private List<Activity> on(Set<LegalBasis> bases) {
    return register.activities().stream().filter(activity -> isOn(bases, activity)).toList();
  }
}
