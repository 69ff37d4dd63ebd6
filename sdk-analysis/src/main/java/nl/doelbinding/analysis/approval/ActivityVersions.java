package nl.doelbinding.analysis.approval;

import java.util.HashMap;
import java.util.Map;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Counts the versions of activities: what was approved keeps its version as long as it means the
 * same, and has the next one as soon as it does not. What is new begins at 1, or where it ended
 * when it was removed. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ActivityVersions {

  private ActivityVersions() {}

  /**
   * A register with hashes and versions.
   *
   * @param built the register as its declarations make it
   * @param approved what was approved last; {@code null}: nothing yet
   * @param log what was approved before
   */
  public static Register of(Register built, @Nullable Register approved, ApprovalLog log) {
    Map<String, Activity> known = new HashMap<>();
    if (approved != null) {
      // Hashes anew: the file may have been written by a version that hashed otherwise.
      ActivityMeaning.hashed(approved)
          .activities()
          .forEach(activity -> known.put(activity.id(), activity));
    }
    Register hashed = ActivityMeaning.hashed(built);
    return hashed.withActivities(
        hashed.activities().stream()
            .map(activity -> activity.withVersion(version(activity, known, log)))
            .toList());
  }

  private static int version(Activity activity, Map<String, Activity> known, ApprovalLog log) {
    Activity before = known.get(activity.id());
    if (before == null) {
      return log.lastVersion(activity.id()).orElse(0) + 1;
    }
    String hash = before.hash();
    return hash != null && hash.equals(activity.hash()) ? before.version() : before.version() + 1;
  }
}
