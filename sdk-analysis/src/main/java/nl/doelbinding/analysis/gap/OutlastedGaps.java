package nl.doelbinding.analysis.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.rule.GapRules;

/** Members that one purpose keeps for longer than another: the longest decides (Art. 5(1)(e)). */
final class OutlastedGaps implements GapCheck {

  private record Kept(Activity activity, RetentionEntry retention) {}

  private record Member(String owner, String name) {}

  @Override
  public void look(Register register, Noted noted) {
    Map<Member, List<Kept>> keeping = new HashMap<>();
    for (Activity activity : register.activities()) {
      for (DataItem item : activity.data()) {
        for (FieldReference field : item.fields()) {
          keeping
              .computeIfAbsent(member(field), unknown -> new ArrayList<>())
              .add(new Kept(activity, item.retention()));
        }
      }
    }
    for (Activity activity : register.activities()) {
      outlasted(activity, keeping).forEach((by, fields) -> note(activity, by, fields, noted));
    }
  }

  /** The members of an activity that others keep for longer, by who does so and how long. */
  private static Map<String, Set<FieldReference>> outlasted(
      Activity activity, Map<Member, List<Kept>> keeping) {
    Map<String, Set<FieldReference>> result = new TreeMap<>();
    for (DataItem item : activity.data()) {
      for (FieldReference field : item.fields()) {
        keeping.getOrDefault(member(field), List.of()).stream()
            .filter(other -> !other.activity().equals(activity))
            .filter(other -> outlasts(other.retention(), item.retention()))
            .forEach(
                other ->
                    result
                        .computeIfAbsent(
                            sentence(item.retention(), other), unknown -> new TreeSet<>())
                        .add(field));
      }
    }
    return result;
  }

  /**
   * A period after an event outlasts a shorter one and an event. From collection on it may be over
   * before the event comes, so that nothing can be said.
   */
  private static boolean outlasts(RetentionEntry longer, RetentionEntry shorter) {
    boolean shorterHasEvent = shorter.after() != null || shorter.until() != null;
    return longer.period() != null
        && (shorter.period() != null || shorter.until() != null)
        && Lengths.isLonger(longer.period(), shorter.period())
        && (longer.after() != null || !shorterHasEvent);
  }

  private static String sentence(RetentionEntry shorter, Kept other) {
    return "("
        + text(shorter)
        + ") ends use and not storage: "
        + Members.source(other.activity().purposeType())
        + " keeps it "
        + text(other.retention());
  }

  private static String text(RetentionEntry retention) {
    if (retention.until() != null) {
      return "until " + retention.until();
    }
    return retention.after() == null
        ? String.valueOf(retention.period())
        : retention.period() + " after " + retention.after();
  }

  private static void note(
      Activity activity, String sentence, Set<FieldReference> fields, Noted noted) {
    List<FieldReference> members = List.copyOf(fields);
    noted.data(
        GapRules.RETENTION_OUTLASTED,
        activity,
        members,
        ": the retention of " + Members.some(members) + " " + sentence,
        "Nothing, if that is meant: after the shorter period reads under this purpose are refused."
            + " Otherwise shorten the longer one, or do not keep the member for it");
  }

  private static Member member(FieldReference field) {
    return new Member(field.owner(), field.member());
  }
}
