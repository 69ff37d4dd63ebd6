package nl.doelbinding.weaving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which reads are left unchecked. Immutable; threads may share it.
 *
 * @param exempt what exempts a read; all of it by default
 * @param excuses classes whose reads are not checked; none by default
 * @since 0.1
 */
public record WeavingOptions(Set<Exemption> exempt, List<Excuse> excuses) {

  /** The keys that {@link #with} takes. */
  public static final List<String> KEYS = List.of("excuse", "exempt");

  /** Copies the collections. */
  public WeavingOptions {
    exempt = Set.copyOf(exempt);
    excuses = List.copyOf(excuses);
  }

  /** What holds where nothing is said. */
  public static WeavingOptions ofDefaults() {
    return new WeavingOptions(EnumSet.allOf(Exemption.class), List.of());
  }

  /**
   * The same with one thing changed, as text: for who has no file to write it in.
   *
   * @param key {@code exempt}, with the ids of exemptions, or {@code excuse}, with patterns of
   *     classes; each may be given again
   * @param value ids or patterns with {@code +} or spaces between them. {@code exempt=none} checks
   *     all reads
   * @throws IllegalArgumentException naming the key or value and what is allowed
   */
  public WeavingOptions with(String key, String value) {
    List<String> values =
        Arrays.stream(value.strip().split("[+\\s]+")).filter(word -> !word.isEmpty()).toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException(key + " has no value: give one, or leave it out");
    }
    return switch (key) {
      case "exempt" -> new WeavingOptions(exemptions(values), excuses);
      case "excuse" -> {
        List<Excuse> all = new ArrayList<>(excuses);
        values.forEach(pattern -> all.add(new Excuse(pattern, "excuse=" + pattern)));
        yield new WeavingOptions(exempt, all);
      }
      default ->
          throw new IllegalArgumentException(
              "\"" + key + "\" is not one of " + String.join(", ", KEYS));
    };
  }

  /** The excuse of a class; where several cover it, the first. */
  public Optional<Excuse> excuse(String className) {
    return excuses.stream().filter(excuse -> excuse.covers(className)).findFirst();
  }

  private static Set<Exemption> exemptions(List<String> ids) {
    Set<Exemption> result = EnumSet.noneOf(Exemption.class);
    if (ids.equals(List.of("none"))) {
      return result;
    }
    for (String id : ids) {
      result.add(exemption(id));
    }
    return result;
  }

  private static Exemption exemption(String id) {
    for (Exemption candidate : Exemption.values()) {
      if (candidate.id().equals(id)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException(
        "exempt: \""
            + id
            + "\" is not one of "
            + Arrays.stream(Exemption.values()).map(Exemption::id).collect(Collectors.joining(", "))
            + ", none");
  }
}
