package nl.doelbinding.analysis.merge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From the id that a register gives an activity to the id it has in the merged register: what they
 * share is the type of the purpose.
 */
final class Ids {
  private final Map<String, String> byType;
  private final Map<String, String> byWantedId;

  /**
   * The ids of the merged register.
   *
   * @param byType by type of the purpose
   * @param byWantedId by the id an activity would have if no other had it
   */
  Ids(Map<String, String> byType, Map<String, String> byWantedId) {
    this.byType = Map.copyOf(byType);
    this.byWantedId = Map.copyOf(byWantedId);
  }

  /** The new id, or {@code null} where the merged register has no such activity. */
  @Nullable String of(Slice slice, @Nullable String id) {
    if (id == null) {
      return null;
    }
    return slice.register().activities().stream()
        .filter(activity -> activity.id().equals(id))
        .findFirst()
        .map(activity -> byType.get(activity.purposeType()))
        .orElseGet(() -> byWantedId.get(id));
  }
}
