package nl.doelbinding.spring.masking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.env.Environment;

/**
 * The properties {@code doelbinding.masking.*}: {@code enabled}, and every {@link Setting} in the
 * forms that Spring Boot takes ({@code ipv4-prefix-length}, {@code ipv4PrefixLength}, {@code
 * DOELBINDING_MASKING_IPV4PREFIXLENGTH}).
 *
 * <p>Read before there are beans, since logging starts before them. For one thread.
 *
 * @since 0.1
 */
public final class MaskingProperties {

  static final String PREFIX = "doelbinding.masking";

  private final Binder binder;

  /** Of an application. */
  public MaskingProperties(Environment environment) {
    this.binder = Binder.get(environment);
  }

  boolean enabled() {
    return binder.bind(PREFIX + ".enabled", Boolean.class).orElse(true);
  }

  /** What is set, by {@link Setting#key}. */
  public Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (Setting setting : Setting.values()) {
      binder
          .bind(name(setting.key()), String.class)
          .ifBound(value -> values.put(setting.key(), value));
    }
    return values;
  }

  /**
   * A masker with these properties.
   *
   * @throws IllegalStateException if one is unknown or cannot be used; the message says which, and
   *     what is allowed
   */
  LogMasker masker() {
    refuseUnknown();
    MaskingSettings settings = new MaskingSettings();
    values().forEach(settings::set);
    try {
      return settings.masker();
    } catch (IllegalArgumentException | IllegalStateException unusable) {
      throw new IllegalStateException(
          PREFIX + ".* cannot be used: " + unusable.getMessage(), unusable);
    }
  }

  /** A name with a slip of the pen would leave a setting at its default without a word. */
  private void refuseUnknown() {
    Map<String, Object> given =
        binder.bind(PREFIX, Bindable.mapOf(String.class, Object.class)).orElse(Map.of());
    for (String name : given.keySet()) {
      if (known().noneMatch(key -> uniform(key).equals(uniform(name)))) {
        throw new IllegalStateException(
            "There is no property "
                + PREFIX
                + "."
                + name
                + "; there are "
                + known().map(MaskingProperties::name).sorted().collect(Collectors.joining(", ")));
      }
    }
  }

  private static Stream<String> known() {
    return Stream.concat(Stream.of("enabled"), Arrays.stream(Setting.values()).map(Setting::key));
  }

  private static String name(String key) {
    return PREFIX + "." + DataObjectPropertyName.toDashedForm(key);
  }

  private static String uniform(String name) {
    return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
  }
}
