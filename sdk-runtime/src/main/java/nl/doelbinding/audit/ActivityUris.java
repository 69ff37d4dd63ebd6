package nl.doelbinding.audit;

import java.util.List;
import java.util.Map;
import nl.doelbinding.register.RegisteredActivities.Activity;

/**
 * The URIs of processing activities.
 *
 * @param byPurpose the activities of the register, by the name of their purpose
 * @param template with {@code {id}} and {@code {version}}
 */
record ActivityUris(Map<String, List<Activity>> byPurpose, String template) {

  /** Those of a purpose; none if the register does not know it. */
  List<String> of(String purpose) {
    return byPurpose.getOrDefault(purpose, List.of()).stream()
        .map(
            activity ->
                template.replace("{id}", activity.id()).replace("{version}", activity.version()))
        .toList();
  }
}
