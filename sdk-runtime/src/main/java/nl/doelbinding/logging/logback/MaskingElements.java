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

  /** What is masked besides addresses: {@code email,iban}, or {@code all}. */
  default void setIdentifiers(String identifiers) {
    settings().set(Setting.IDENTIFIERS, identifiers);
  }

  /** The file that holds the key, for strategies that need one. */
  default void setKeyFile(String keyFile) {
    settings().set(Setting.KEY_FILE, keyFile);
  }

  /** The environment variable that holds the key, for strategies that need one. */
  default void setKeyVariable(String keyVariable) {
    settings().set(Setting.KEY_VARIABLE, keyVariable);
  }

  /** How long one key is used, for strategies that need one. */
  default void setKeyPeriod(String keyPeriod) {
    settings().set(Setting.KEY_PERIOD, keyPeriod);
  }
}
