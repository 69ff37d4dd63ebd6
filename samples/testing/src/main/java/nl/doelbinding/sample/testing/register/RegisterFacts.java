package nl.doelbinding.sample.testing.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RetentionEntry;
import tools.jackson.databind.JsonNode;

/**
 * Tells, purpose by purpose, in what a register differs from what a statement says; that is noted
 * down in the form of {@code register-facts.json}.
 */
public final class RegisterFacts {
  private static final String NOT_STATED = "not stated";
  private static final String AS_LONG_AS_NEEDED = "until purpose-fulfilled";

  private final JsonNode facts;
  private final Map<String, Activity> activities = new TreeMap<>();
  private final Map<String, Set<String>> retentionsOfFields = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private final boolean more;

  private RegisterFacts(JsonNode facts, Register register, boolean more) {
    this.facts = facts;
    this.more = more;
    register.activities().forEach(activity -> activities.put(activity.id(), activity));
    for (JsonNode field : facts.path("fields")) {
      for (String category : strings(field.path("dataCategories"))) {
        retentionsOfFields
            .computeIfAbsent(category, unknown -> new TreeSet<>())
            .add(retention(field.path("retention")));
      }
    }
  }

  /** Every difference, each as a sentence that begins with the id of the purpose. */
  public static List<String> differences(JsonNode facts, Register register) {
    return compared(facts, register, false);
  }

  /** Only what the statement tells and the register does not, which may tell more. */
  public static List<String> missing(JsonNode facts, Register register) {
    return compared(facts, register, true);
  }

  private static List<String> compared(JsonNode facts, Register register, boolean more) {
    RegisterFacts compared = new RegisterFacts(facts, register, more);
    compared.compare();
    return compared.differences;
  }

  private void compare() {
    Set<String> stated = new TreeSet<>();
    for (JsonNode purpose : facts.path("purposes")) {
      String id = purpose.path("id").asString();
      stated.add(id);
      Activity activity = activities.get(id);
      if (activity == null) {
        differences.add(id + ": not in the register");
      } else {
        compare(purpose, activity);
      }
    }
    same("purposes", stated, activities.keySet());
    compareFields();
  }

  private void compare(JsonNode purpose, Activity activity) {
    String id = activity.id();
    same(id + ", categories", strings(purpose.path("dataCategories")), categories(activity));
    same(id + ", legal bases", basis(purpose.path("legalBasis")), bases(activity));
    boolean subjects = !purpose.path("subjects").isNull();
    boolean subjectsBuilt = !activity.dataSubjects().equals(List.of(DataSubjectEntry.NOT_STATED));
    same(id + ", data subjects stated", subjects, more ? subjects && subjectsBuilt : subjectsBuilt);
    for (DataItem item : activity.data()) {
      Set<String> expected = retentions(purpose, item.category());
      String built = retention(item.retention());
      if (!expected.contains(built) && !isSilentOn(purpose, item, expected)) {
        differences.add(
            id + ", retention of " + item.category() + ": " + built + " instead of " + expected);
      }
    }
    int recipients = recipients(purpose.path("recipients"));
    int recipientsBuilt = activity.allRecipients().size();
    same(
        id + ", number of recipients",
        recipients,
        more ? Math.min(recipients, recipientsBuilt) : recipientsBuilt);
  }

  /** Whether the register may say what it likes, or may be more exact. */
  private boolean isSilentOn(JsonNode purpose, DataItem item, Set<String> expected) {
    if (!more) {
      return false;
    }
    boolean isStated = strings(purpose.path("dataCategories")).contains(item.category());
    return !isStated || expected.contains(NOT_STATED) || isMoreExact(item, expected);
  }

  private static boolean isMoreExact(DataItem item, Set<String> expected) {
    return expected.contains(AS_LONG_AS_NEEDED) && !retention(item.retention()).equals(NOT_STATED);
  }

  /** A field may have a retention of its own, unless its purpose has none at all. */
  private Set<String> retentions(JsonNode purpose, String category) {
    Set<String> ofPurpose = Set.of(retention(purpose.path("retention")));
    return purpose.path("retention").isNull()
        ? ofPurpose
        : retentionsOfFields.getOrDefault(category, ofPurpose);
  }

  /** What is said of a field must be true of it under some purpose. */
  private void compareFields() {
    Map<String, Set<String>> built = new TreeMap<>();
    for (Activity activity : activities.values()) {
      for (DataItem item : activity.data()) {
        built
            .computeIfAbsent(item.category(), unknown -> new TreeSet<>())
            .add(retention(item.retention()));
      }
    }
    retentionsOfFields.forEach(
        (category, stated) -> {
          if (!built.getOrDefault(category, Set.of()).containsAll(stated)) {
            differences.add(category + ": " + built.get(category) + " instead of " + stated);
          }
        });
  }

  private void same(String of, Set<String> stated, Set<String> built) {
    if (more ? !built.containsAll(stated) : !stated.equals(built)) {
      differences.add(of + ": " + built + " instead of " + stated);
    }
  }

  private void same(String of, Object stated, Object built) {
    if (!stated.equals(built)) {
      differences.add(of + ": " + built + " instead of " + stated);
    }
  }

  private static Set<String> categories(Activity activity) {
    Set<String> result = new TreeSet<>();
    activity.data().forEach(item -> result.add(item.category()));
    return result;
  }

  private static Set<String> bases(Activity activity) {
    Set<String> result = new TreeSet<>();
    for (LegalBasisEntry entry : activity.legalBases()) {
      result.add(entry.basis().name());
    }
    return result;
  }

  private static Set<String> basis(JsonNode basis) {
    return basis.isNull() ? Set.of() : Set.of(basis.path("basis").asString());
  }

  /** Who is only the reason why something is kept, receives nothing. */
  private static int recipients(JsonNode recipients) {
    return (int)
        strings(recipients).stream().filter(name -> !name.contains("not as recipient")).count();
  }

  /** In the words of an annotation. {@code P0D after} an event is its {@code until}. */
  private static String retention(JsonNode stated) {
    String after = stated.path("after").asString("");
    String period = stated.path("period").asString("");
    if (after.isEmpty()) {
      return NOT_STATED;
    }
    String text =
        period.isEmpty() || period.equals("P0D") ? "until " + after : period + " after " + after;
    return text
        + (stated.path("legalDuty").asBoolean(false) ? ", by law" : "")
        + (stated.has("orUntil") ? ", or by criteria" : "");
  }

  private static String retention(RetentionEntry built) {
    String period = built.period();
    if (period == null && built.until() == null) {
      return NOT_STATED;
    }
    String text = period == null ? "until " + built.until() : period + " after " + built.after();
    return text
        + (built.legalDuty() ? ", by law" : "")
        + (built.criteria() == null ? "" : ", or by criteria");
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> result = new TreeSet<>();
    array.forEach(item -> result.add(item.asString()));
    return result;
  }
}
