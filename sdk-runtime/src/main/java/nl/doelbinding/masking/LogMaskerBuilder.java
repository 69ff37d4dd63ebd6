package nl.doelbinding.masking;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import nl.doelbinding.masking.address.AddressStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Configures an {@link LogMasker}. Every setting can be given once; prefix lengths belong to
 * truncation and exclude a strategy of one's own. For one thread.
 *
 * @since 0.1
 */
public final class LogMaskerBuilder {

  private @Nullable Integer ipv4PrefixLength;
  private @Nullable Integer ipv6PrefixLength;
  private @Nullable AddressStrategy strategy;
  private @Nullable Preference preference;
  private @Nullable Set<Identifier> identifiers;

  LogMaskerBuilder() {}

  /**
   * Bits kept of an IPv4 address; 24 if not given.
   *
   * @throws IllegalArgumentException if it is not within 0 to 24
   * @throws IllegalStateException if it was given before, or a strategy was
   */
  public LogMaskerBuilder ipv4PrefixLength(int length) {
    refuse("ipv4PrefixLength", "ipv4PrefixLength", ipv4PrefixLength);
    refuse("ipv4PrefixLength", "strategy", strategy);
    this.ipv4PrefixLength = checked(length, 0, length);
    return this;
  }

  /**
   * Bits kept of an IPv6 address; 48 if not given.
   *
   * @throws IllegalArgumentException if it is not within 0 to 64
   * @throws IllegalStateException if it was given before, or a strategy was
   */
  public LogMaskerBuilder ipv6PrefixLength(int length) {
    refuse("ipv6PrefixLength", "ipv6PrefixLength", ipv6PrefixLength);
    refuse("ipv6PrefixLength", "strategy", strategy);
    this.ipv6PrefixLength = checked(0, length, length);
    return this;
  }

  /**
   * What is written instead of an address; truncation if not given.
   *
   * @throws IllegalStateException if it was given before, or a prefix length was
   */
  public LogMaskerBuilder strategy(AddressStrategy strategy) {
    refuse("strategy", "strategy", this.strategy);
    refuse("strategy", "ipv4PrefixLength", ipv4PrefixLength);
    refuse("strategy", "ipv6PrefixLength", ipv6PrefixLength);
    this.strategy = requireNonNull(strategy, "strategy");
    return this;
  }

  /**
   * What to do with text of which nobody can tell whether it is an address; privacy if not given.
   *
   * @throws IllegalStateException if it was given before
   */
  public LogMaskerBuilder preference(Preference preference) {
    refuse("preference", "preference", this.preference);
    this.preference = requireNonNull(preference, "preference");
    return this;
  }

  /**
   * What is masked besides IP addresses; nothing if not given. Addresses are masked whether they
   * are named here or not.
   *
   * @throws IllegalStateException if it was given before
   */
  public LogMaskerBuilder identifiers(Set<Identifier> identifiers) {
    refuse("identifiers", "identifiers", this.identifiers);
    this.identifiers = Set.copyOf(identifiers);
    return this;
  }

  /** The masker; each call makes another, with its own counts. */
  public LogMasker build() {
    return new LogMasker(
        strategy == null ? truncation() : strategy,
        preference == null ? Preference.PRIVACY : preference,
        identifiers == null ? Set.of() : identifiers);
  }

  private AddressStrategy truncation() {
    return AddressStrategy.truncate(
        ipv4PrefixLength == null ? AddressStrategy.IPV4_PREFIX_LENGTH : ipv4PrefixLength,
        ipv6PrefixLength == null ? AddressStrategy.IPV6_PREFIX_LENGTH : ipv6PrefixLength);
  }

  private static int checked(int ipv4, int ipv6, int length) {
    AddressStrategy.truncate(ipv4, ipv6);
    return length;
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
