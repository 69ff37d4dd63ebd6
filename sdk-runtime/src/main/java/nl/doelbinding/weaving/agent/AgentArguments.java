package nl.doelbinding.weaving.agent;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said behind the jar of the agent: {@code key=value}, separated by commas.
 *
 * @param action what to do
 * @param mode the mode to set; {@code null} leaves it as it is
 * @param report where to write what was woven; {@code null}: nowhere
 */
record AgentArguments(Action action, @Nullable String mode, @Nullable Path report) {

  private static final List<String> KEYS = List.of("action", "mode", "report");
  private static final List<String> MODES = List.of("off", "observe", "enforce");

  /** What the agent is asked for. */
  enum Action {
    /** Weave what is loaded and what will be; the only one at start. */
    WEAVE,
    /** Take every check away again that the agent wove. */
    DETACH,
    /** Write the report. */
    REPORT
  }

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException naming the argument and what is allowed
   */
  static AgentArguments parse(@Nullable String text) {
    Map<String, String> values = new LinkedHashMap<>();
    String all = text == null ? "" : text.strip();
    for (String part : all.isEmpty() ? new String[0] : all.split(",", -1)) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part.strip() : part.substring(0, equals).strip();
      if (equals < 0 || !KEYS.contains(key)) {
        throw refused(part, "known are " + String.join("=…, ", KEYS) + "=…");
      }
      if (values.put(key, part.substring(equals + 1).strip()) != null) {
        throw refused(part, key + " is given twice");
      }
    }
    String mode = values.get("mode");
    if (mode != null && !MODES.contains(mode.toLowerCase(Locale.ROOT))) {
      throw refused("mode=" + mode, "allowed are " + String.join(", ", MODES));
    }
    String report = values.get("report");
    if (report != null && report.isEmpty()) {
      throw refused("report=", "name a file");
    }
    Action action = action(values.getOrDefault("action", "weave"));
    if (action == Action.REPORT && report == null) {
      throw refused("action=report", "say where: report=FILE");
    }
    return new AgentArguments(action, mode, report == null ? null : Path.of(report));
  }

  /** The same for a process that runs in another directory. */
  AgentArguments absolute() {
    return new AgentArguments(action, mode, report == null ? null : report.toAbsolutePath());
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return "action="
        + action.name().toLowerCase(Locale.ROOT)
        + (mode == null ? "" : ",mode=" + mode)
        + (report == null ? "" : ",report=" + report);
  }

  private static Action action(String name) {
    for (Action action : Action.values()) {
      if (action.name().equalsIgnoreCase(name)) {
        return action;
      }
    }
    throw refused(
        "action=" + name,
        "allowed are "
            + String.join(
                ", ",
                Arrays.stream(Action.values())
                    .map(action -> action.name().toLowerCase(Locale.ROOT))
                    .toList()));
  }

  private static IllegalArgumentException refused(String argument, String why) {
    return new IllegalArgumentException(
        "The agent of Doelbinding does not understand the argument \"" + argument + "\": " + why);
  }
}
