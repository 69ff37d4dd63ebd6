package nl.doelbinding.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The processing activities that the registers of an application have for its purposes. */
public final class RegisteredActivities {

  private RegisteredActivities() {}

  /**
   * An activity as it stood at one time.
   *
   * @param id its id in the register
   * @param version counts on with every approved change of what it means
   */
  public record Activity(String id, String version) {}

  /**
   * The activities by the binary name of their purpose, in all registers that a class loader finds;
   * none if it finds no register.
   *
   * @throws UnusableRegisterException if one of them cannot be read
   */
  public static Map<String, List<Activity>> of(ClassLoader loader)
      throws UnusableRegisterException {
    Map<String, List<Activity>> activities = new TreeMap<>();
    for (Map<?, ?> activity : RegisterFiles.activities(loader)) {
      if (activity.get("purposeType") instanceof String purpose
          && activity.get("id") instanceof String id) {
        Activity found = new Activity(id, String.valueOf(activity.get("version")));
        List<Activity> known = activities.computeIfAbsent(purpose, any -> new ArrayList<>());
        if (!known.contains(found)) {
          known.add(found); // the register of a deployable repeats those of its modules
        }
      }
    }
    return Collections.unmodifiableMap(activities);
  }
}
