package nl.doelbinding.logging.logback;

import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;

/**
 * The settings of a masker as XML elements: Logback calls a setter for each, so that every {@link
 * Setting} needs one.
 *
 * <p>A value is read when the encoder or appender starts; one that cannot be used is reported then.
 * For one thread.
 *
 * @since 0.1
 */
public interface MaskingElements {

  /** Where the setters put what they are given. */
  MaskingSettings settings();

  /** What is written for an address, {@code truncate} if left out. */
  default void setStrategy(String strategy) {
    settings().set(Setting.STRATEGY, strategy);
  }

  /** Bits kept of an IPv4 address with {@code truncate}, 0 to 24. */
  default void setIpv4PrefixLength(String length) {
    settings().set(Setting.IPV4_PREFIX_LENGTH, length);
  }

  /** Bits kept of an IPv6 address with {@code truncate}, 0 to 64. */
  default void setIpv6PrefixLength(String length) {
    settings().set(Setting.IPV6_PREFIX_LENGTH, length);
  }

  /** The text written for every address with {@code redact}. */
  default void setMarker(String marker) {
    settings().set(Setting.MARKER, marker);
  }

  /** {@code privacy} or {@code readability}. */
  default void setPreference(String preference) {
    settings().set(Setting.PREFERENCE, preference);
  }

  /** The file with the key, for the strategies that need one. */
  default void setKeyFile(String file) {
    settings().set(Setting.KEY_FILE, file);
  }

  /** The environment variable with the key, instead of a file. */
  default void setKeyVariable(String variable) {
    settings().set(Setting.KEY_VARIABLE, variable);
  }

  /** How long one key is used, such as {@code P1D}. */
  default void setKeyPeriod(String period) {
    settings().set(Setting.KEY_PERIOD, period);
  }

  /** What is masked besides addresses: {@code email,iban} and so on, or {@code all}. */
  default void setIdentifiers(String identifiers) {
    settings().set(Setting.IDENTIFIERS, identifiers);
  }
}
