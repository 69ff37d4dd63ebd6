package nl.doelbinding.masking.settings;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.masking.Identifier;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.LogMaskerBuilder;
import nl.doelbinding.masking.Preference;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.key.MasterKey;
import org.jspecify.annotations.Nullable;

/**
 * A masker as text: what Logback's XML, Log4j's attributes, a properties file, a system property or
 * an option of the command line say.
 *
 * <pre>{@code
 * LogMasker masker =
 *     new MaskingSettings().set("strategy", "truncate").set("ipv4PrefixLength", "16").masker();
 * }</pre>
 *
 * <p>Every hook offers each {@link Setting} under its {@link Setting#key}. For one thread.
 *
 * @since 0.1
 */
public final class MaskingSettings {

  private static final String ALL = "all";

  private final Map<Setting, String> values = new TreeMap<>();

  private final Map<String, String> environment;

  /** Nothing set: every setting has its default. */
  public MaskingSettings() {
    this(System.getenv());
  }

  /**
   * Nothing set, with other variables of the environment than those of the process.
   *
   * @param environment where {@link Setting#KEY_VARIABLE} is looked up
   */
  public MaskingSettings(Map<String, String> environment) {
    this.environment = requireNonNull(environment, "environment");
  }

  /**
   * Sets what {@link Setting#key} names. A value is read when the masker is made.
   *
   * @throws IllegalArgumentException if there is no such setting; the message lists those there are
   * @throws IllegalStateException if it was set before
   */
  public MaskingSettings set(String key, String value) {
    return set(Setting.of(key), value);
  }

  /**
   * Sets a value. It is read when the masker is made.
   *
   * @throws IllegalStateException if it was set before
   */
  public MaskingSettings set(Setting setting, String value) {
    if (values.putIfAbsent(setting, value.strip()) != null) {
      throw new IllegalStateException(setting.key() + " is set twice");
    }
    return this;
  }

  /** What is set, or {@code null}. */
  public @Nullable String get(Setting setting) {
    return values.get(setting);
  }

  /**
   * The masker; each call makes another, with its own counts.
   *
   * @throws IllegalArgumentException if a value cannot be used or contradicts another; the message
   *     names both the setting and what is allowed, and never a key
   */
  public LogMasker masker() {
    LogMaskerBuilder builder = LogMasker.builder();
    builder.strategy(strategy());
    String preference = get(Setting.PREFERENCE);
    if (preference != null) {
      builder.preference(constant(Setting.PREFERENCE, preference, Preference.values()));
    }
    String identifiers = get(Setting.IDENTIFIERS);
    if (identifiers != null) {
      builder.identifiers(identifiers(identifiers));
    }
    return builder.build();
  }

  /**
   * The key that {@link Setting#KEY_FILE} or {@link Setting#KEY_VARIABLE} leads to, for who undoes
   * what was encrypted; empty if neither is set.
   *
   * @throws IllegalArgumentException if both are set or the key cannot be used; the message names
   *     the setting and the cure, and never a key
   */
  public Optional<MasterKey> key() {
    return KeySettings.key(this);
  }

  Map<String, String> environment() {
    return environment;
  }

  private static Set<Identifier> identifiers(String list) {
    Identifier[] others =
        Stream.of(Identifier.values())
            .filter(identifier -> !identifier.isAddress())
            .toArray(Identifier[]::new);
    if (list.equalsIgnoreCase(ALL)) {
      return Set.of(others);
    }
    Set<Identifier> identifiers = EnumSet.noneOf(Identifier.class);
    for (String name : list.split(",", -1)) {
      if (name.strip().equalsIgnoreCase(ALL)) {
        throw new IllegalArgumentException(
            Setting.IDENTIFIERS.key() + " is \"" + list + "\": all stands alone");
      }
      identifiers.add(constant(Setting.IDENTIFIERS, name.strip(), others));
    }
    return identifiers;
  }

  private AddressStrategy strategy() {
    String name = get(Setting.STRATEGY);
    StrategyName strategy =
        name == null
            ? StrategyName.TRUNCATE
            : constant(Setting.STRATEGY, name, StrategyName.values());
    for (Setting setting : values.keySet()) {
      if (!strategy.takes(setting)) {
        throw new IllegalArgumentException(
            setting.key() + " does nothing with strategy " + text(strategy) + ": leave one out");
      }
    }
    return strategy.make(this);
  }

  /** A whole number. */
  int number(Setting setting, int otherwise) {
    String value = get(setting);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(
          setting.key() + " is \"" + value + "\", which is no whole number", noNumber);
    }
  }

  /** The constant that a text names: {@code ipcrypt-pfx} is {@code IPCRYPT_PFX}. */
  static <E extends Enum<E>> E constant(Setting setting, String value, E[] constants) {
    for (E constant : constants) {
      if (text(constant).equals(value.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    String allowed =
        Stream.of(constants).map(MaskingSettings::text).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        setting.key() + " is \"" + value + "\", allowed is one of " + allowed);
  }

  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
