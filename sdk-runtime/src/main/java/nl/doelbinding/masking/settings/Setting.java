package nl.doelbinding.masking.settings;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be set of a masker by configuration.
 *
 * @since 0.1
 */
public enum Setting {
  /** What is written for an address; {@code truncate} if not set. */
  STRATEGY("strategy"),
  /** Bits kept of an IPv4 address, 0 to 24, with {@code truncate}. */
  IPV4_PREFIX_LENGTH("ipv4PrefixLength"),
  /** Bits kept of an IPv6 address, 0 to 64, with {@code truncate}. */
  IPV6_PREFIX_LENGTH("ipv6PrefixLength"),
  /** The text written for every address, with {@code redact}. */
  MARKER("marker"),
  /**
   * The file with the key, for the strategies that need one; the others then leave what was
   * encrypted under that key. See {@link nl.doelbinding.masking.key.MasterKey#fromFile}.
   */
  KEY_FILE("keyFile"),
  /** The name of the environment variable with the key, instead of {@code keyFile}. */
  KEY_VARIABLE("keyVariable"),
  /**
   * How long one key is used, {@code P1D} if not set; see {@link
   * nl.doelbinding.masking.key.KeyPeriod}.
   */
  KEY_PERIOD("keyPeriod"),
  /** {@code privacy} or {@code readability}, see {@link nl.doelbinding.masking.Preference}. */
  PREFERENCE("preference"),
  /**
   * What is masked besides addresses, with commas between: {@code email}, {@code iban}, {@code
   * bsn}, {@code phone}, {@code card}, {@code token}, or {@code all}.
   */
  IDENTIFIERS("identifiers");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  /** How it is written in configuration. */
  public String key() {
    return key;
  }

  /**
   * The setting of a key.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Setting of(String key) {
    for (Setting setting : values()) {
      if (setting.key.equals(key)) {
        return setting;
      }
    }
    String known = Stream.of(values()).map(Setting::key).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("There is no setting " + key + "; there are " + known);
  }
}
