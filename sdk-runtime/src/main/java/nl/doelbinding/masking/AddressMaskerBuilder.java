package nl.doelbinding.masking;

import org.jspecify.annotations.Nullable;

/**
 * Configures an {@link AddressMasker}. Every setting can be given once; prefix lengths belong to
 * truncation and exclude a strategy of one's own. For one thread.
 *
 * @since 0.1
 */
public final class AddressMaskerBuilder {

  private @Nullable Integer ipv4PrefixLength;
  private @Nullable Integer ipv6PrefixLength;
  private @Nullable AddressStrategy strategy;

  AddressMaskerBuilder() {}

  /**
   * Bits kept of an IPv4 address; 24 if not given.
   *
   * @throws IllegalArgumentException if it is not within 0 to 24
   * @throws IllegalStateException if it was given before, or a strategy was
   */
  public AddressMaskerBuilder ipv4PrefixLength(int length) {
    refuse("ipv4PrefixLength", "ipv4PrefixLength", ipv4PrefixLength);
    refuse("ipv4PrefixLength", "strategy", strategy);
    this.ipv4PrefixLength = new Truncation(length, 0).ipv4PrefixLength();
    return this;
  }

  /**
   * Bits kept of an IPv6 address; 48 if not given.
   *
   * @throws IllegalArgumentException if it is not within 0 to 64
   * @throws IllegalStateException if it was given before, or a strategy was
   */
  public AddressMaskerBuilder ipv6PrefixLength(int length) {
    refuse("ipv6PrefixLength", "ipv6PrefixLength", ipv6PrefixLength);
    refuse("ipv6PrefixLength", "strategy", strategy);
    this.ipv6PrefixLength = new Truncation(0, length).ipv6PrefixLength();
    return this;
  }

  /**
   * What is written instead of an address; truncation if not given.
   *
   * @throws IllegalStateException if it was given before, or a prefix length was
   */
  public AddressMaskerBuilder strategy(AddressStrategy strategy) {
    if (strategy == null) {
      throw new NullPointerException("strategy");
    }
    refuse("strategy", "strategy", this.strategy);
    refuse("strategy", "ipv4PrefixLength", ipv4PrefixLength);
    refuse("strategy", "ipv6PrefixLength", ipv6PrefixLength);
    this.strategy = strategy;
    return this;
  }

  /** The masker; each call makes another, with its own count of failures. */
  public AddressMasker build() {
    if (strategy != null) {
      return new AddressMasker(strategy);
    }
    return new AddressMasker(
        new Truncation(
            ipv4PrefixLength == null ? Truncation.DEFAULT.ipv4PrefixLength() : ipv4PrefixLength,
            ipv6PrefixLength == null ? Truncation.DEFAULT.ipv6PrefixLength() : ipv6PrefixLength));
  }

  private static void refuse(String setting, String other, @Nullable Object given) {
    if (given != null) {
      throw new IllegalStateException(
          setting.equals(other)
              ? setting + " is given twice"
              : setting + " contradicts " + other + ": give one of them");
    }
  }
}
