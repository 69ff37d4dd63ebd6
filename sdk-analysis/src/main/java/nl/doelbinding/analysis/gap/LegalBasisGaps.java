package nl.doelbinding.analysis.gap;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.annotations.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What a legal basis asks for, and whether one carries everything (Art. 6, 7). */
final class LegalBasisGaps implements GapCheck {
  private static final int MANY = 4;
  private static final int ONE_IN = 10;

  @Override
  public void look(Register register, Noted noted) {
    for (Activity activity : register.activities()) {
      consent(register, activity, noted);
    }
    oneForAll(register, noted);
  }

  private static void consent(Register register, Activity activity, Noted noted) {
    if (Bases.include(activity, LegalBasis.CONSENT)
        && isUsed(register, activity)
        && activity.consentRecord() == null
        && events(activity).noneMatch(Phrases.WITHDRAWAL::in)) {
      noted.activity(
          GapRules.CONSENT_WITHOUT_WITHDRAWAL,
          activity,
          " rests on consent, and neither a retention ends with its withdrawal nor is said where"
              + " consents are recorded",
          "retention = \"until consent-withdrawn\" on the purpose, or"
              + " @Activity(consentRecord = \"\") with the place where consent is recorded and"
              + " withdrawn");
    }
  }

  /** Nothing is kept yet for a purpose whose data other modules hold. */
  private static boolean isUsed(Register register, Activity activity) {
    return !activity.data().isEmpty()
        || register.cookies().stream().anyMatch(cookie -> activity.id().equals(cookie.purpose()));
  }

  /** The events that its retentions and bases name. */
  static Stream<@Nullable String> events(Activity activity) {
    return Stream.concat(
        activity.data().stream()
            .flatMap(
                item -> {
                  RetentionEntry retention = item.retention();
                  return Stream.of(
                      String.valueOf(retention.until()), String.valueOf(retention.after()));
                }),
        activity.legalBases().stream().map(LegalBasisEntry::from).map(String::valueOf));
  }

  private static void oneForAll(Register register, Noted noted) {
    List<Set<LegalBasis>> bases =
        register.activities().stream().map(Bases::of).filter(set -> !set.isEmpty()).toList();
    if (bases.size() < MANY) {
      return;
    }
    int others = Math.max(1, bases.size() / ONE_IN);
    for (LegalBasis basis : List.of(LegalBasis.CONSENT, LegalBasis.LEGITIMATE_INTEREST)) {
      long alone = bases.stream().filter(Set.of(basis)::equals).count();
      if (alone >= bases.size() - others) {
        noted.organisation(
            GapRules.ONE_BASIS_FOR_ALL,
            "legal basis " + basis,
            " alone carries %s of %s activities, whatever they do".formatted(alone, bases.size()),
            "Ask of each what carries it: an agreement with whoever it is about, a law, or this");
      }
    }
  }
}
