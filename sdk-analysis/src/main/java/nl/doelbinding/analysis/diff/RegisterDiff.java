package nl.doelbinding.analysis.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.Register;

/**
 * Compares two registers.
 *
 * <p>Whatever the order of their lists, and however periods are spelt: only what they say counts.
 * Lines, versions of modules, findings and what made a register are not looked at. A pure function;
 * threads may share it.
 *
 * @since 0.1
 */
public final class RegisterDiff {
  private final Register approved;
  private final Register built;
  private final Changes changes;
  private final Map<String, Activity> before;
  private final Map<String, Activity> after;

  private RegisterDiff(Register approved, Register built) {
    this.approved = approved;
    this.built = built;
    this.changes = new Changes(approved, built);
    this.before = byId(approved);
    this.after = byId(built);
  }

  /** What changed from one register to another, heaviest first. */
  public static List<Change> between(Register approved, Register built) {
    return new RegisterDiff(approved, built).changes();
  }

  private List<Change> changes() {
    Map<String, String> renamed = renamed();
    Names names = new Names(approved, built, renamed);
    Parties parties = new Parties(approved, built);
    ActivityDiff activities = new ActivityDiff(changes, approved, built, names, parties);
    before.forEach(
        (id, activity) -> {
          Activity now = after.get(renamed.getOrDefault(id, id));
          if (now == null) {
            activities.removed(activity);
          } else {
            activities.compare(activity, now);
          }
        });
    after.forEach(
        (id, activity) -> {
          if (!before.containsKey(id) && !renamed.containsValue(id)) {
            activities.added(activity);
          }
        });
    new RecipientDiff(changes, built, parties).compare(approved);
    new OrganisationDiff(changes).compare(approved, built);
    new DeviceDiff(changes, names).compare(approved, built);
    return changes.sorted();
  }

  /** An activity that is gone and one that came and means the same are one with another id. */
  private Map<String, String> renamed() {
    ActivityMeaning then = new ActivityMeaning(approved.recipients());
    ActivityMeaning now = new ActivityMeaning(built.recipients());
    Map<String, String> come = new TreeMap<>();
    after.forEach(
        (id, activity) -> {
          if (!before.containsKey(id)) {
            come.put(id, now.of(activity));
          }
        });
    Map<String, String> renamed = new HashMap<>();
    before.forEach(
        (id, activity) -> {
          if (!after.containsKey(id)) {
            String meaning = then.of(activity);
            come.entrySet().stream()
                .filter(one -> one.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(
                    found -> {
                      come.remove(found);
                      renamed.put(id, found);
                    });
          }
        });
    return renamed;
  }

  private static Map<String, Activity> byId(Register register) {
    Map<String, Activity> byId = new TreeMap<>();
    register.activities().forEach(activity -> byId.putIfAbsent(activity.id(), activity));
    return byId;
  }
}
