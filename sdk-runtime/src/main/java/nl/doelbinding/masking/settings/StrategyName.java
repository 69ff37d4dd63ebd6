package nl.doelbinding.masking.settings;

import java.time.InstantSource;
import java.util.Optional;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.key.AddressKeys;
import nl.doelbinding.masking.key.MasterKey;

/** The strategies by the names they have in configuration, and the settings each takes. */
enum StrategyName {
  /** See {@link AddressStrategy#truncate(int, int)}. */
  TRUNCATE,
  /** See {@link AddressStrategy#redact(String)}. */
  REDACT,
  /** See {@link AddressKeys#pseudonym}. */
  PSEUDONYM,
  /** See {@link AddressKeys#ipcryptPfx}. */
  IPCRYPT_PFX,
  /** See {@link AddressKeys#ipcryptDeterministic}. */
  IPCRYPT_DETERMINISTIC,
  /** See {@link AddressKeys#cryptoPan}. */
  CRYPTO_PAN;

  /** Whether a setting does something with this strategy. */
  boolean takes(Setting setting) {
    return switch (setting) {
      case STRATEGY, PREFERENCE, IDENTIFIERS, KEY_FILE, KEY_VARIABLE -> true;
      case IPV4_PREFIX_LENGTH, IPV6_PREFIX_LENGTH -> this == TRUNCATE;
      case MARKER -> this == REDACT;
      case KEY_PERIOD -> this == PSEUDONYM || this == IPCRYPT_PFX || this == IPCRYPT_DETERMINISTIC;
    };
  }

  AddressStrategy make(MaskingSettings settings) {
    return switch (this) {
      case TRUNCATE ->
          leavingMarks(
              settings,
              AddressStrategy.truncate(
                  settings.number(Setting.IPV4_PREFIX_LENGTH, AddressStrategy.IPV4_PREFIX_LENGTH),
                  settings.number(Setting.IPV6_PREFIX_LENGTH, AddressStrategy.IPV6_PREFIX_LENGTH)));
      case REDACT -> {
        String marker = settings.get(Setting.MARKER);
        yield leavingMarks(
            settings, marker == null ? AddressStrategy.redact() : AddressStrategy.redact(marker));
      }
      case PSEUDONYM -> keys(settings).pseudonym();
      case IPCRYPT_PFX -> keys(settings).ipcryptPfx();
      case IPCRYPT_DETERMINISTIC -> keys(settings).ipcryptDeterministic();
      case CRYPTO_PAN -> keys(settings).cryptoPan();
    };
  }

  private static AddressStrategy leavingMarks(MaskingSettings settings, AddressStrategy strategy) {
    return KeySettings.key(settings)
        .map(key -> AddressKeys.of(key).leavingMarks(strategy))
        .orElse(strategy);
  }

  private AddressKeys keys(MaskingSettings settings) {
    Optional<MasterKey> key = KeySettings.key(settings);
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "strategy "
              + MaskingSettings.text(this)
              + " needs a key: set keyFile to a file made with doelbinding logs key --out FILE, or"
              + " keyVariable to the name of an environment variable that holds one");
    }
    return AddressKeys.of(key.get(), KeySettings.period(settings), InstantSource.system());
  }
}
