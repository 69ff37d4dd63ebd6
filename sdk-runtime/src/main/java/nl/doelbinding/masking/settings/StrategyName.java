package nl.doelbinding.masking.settings;

import nl.doelbinding.masking.address.AddressStrategy;

/** The strategies by the names they have in configuration, and the settings each takes. */
enum StrategyName {
  /** See {@link AddressStrategy#truncate(int, int)}. */
  TRUNCATE,
  /** See {@link AddressStrategy#redact(String)}. */
  REDACT;

  /** Whether a setting does something with this strategy. */
  boolean takes(Setting setting) {
    return switch (setting) {
      case STRATEGY, PREFERENCE, IDENTIFIERS -> true;
      case IPV4_PREFIX_LENGTH, IPV6_PREFIX_LENGTH -> this == TRUNCATE;
      case MARKER -> this == REDACT;
    };
  }

  AddressStrategy make(MaskingSettings settings) {
    return switch (this) {
      case TRUNCATE ->
          AddressStrategy.truncate(
              settings.number(Setting.IPV4_PREFIX_LENGTH, AddressStrategy.IPV4_PREFIX_LENGTH),
              settings.number(Setting.IPV6_PREFIX_LENGTH, AddressStrategy.IPV6_PREFIX_LENGTH));
      case REDACT -> {
        String marker = settings.get(Setting.MARKER);
        yield marker == null ? AddressStrategy.redact() : AddressStrategy.redact(marker);
      }
    };
  }
}
