package nl.doelbinding.masking.address;

/**
 * What is written in the place of an address.
 *
 * <p>An implementation must be safe for use by many threads. It writes printable ASCII, no line
 * ends, and preferably nothing that a second masking would change again: logs are masked in the
 * application and once more when files are cleaned. It may throw: the masker then hides the digits
 * of the whole line and counts a failure.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AddressStrategy {

  /** Bits that truncation keeps of an IPv4 address if nothing else is asked. */
  int IPV4_PREFIX_LENGTH = 24;

  /** Bits that truncation keeps of an IPv6 address if nothing else is asked. */
  int IPV6_PREFIX_LENGTH = 48;

  /** Appends what stands for the address; the builder may not be kept. */
  void replace(IpAddress address, StringBuilder out);

  /**
   * Whether it gives the same for what it wrote, or writes nothing that would be found again, or
   * knows it by {@link #isMark}. The masker then makes sure that masking a whole line twice gives
   * what once gives, even where an address is glued to digits or colons.
   */
  default boolean isRepeatable() {
    return false;
  }

  /**
   * Whether a text is an address that was masked before, with the mark round it, and so is to be
   * left. Must be sure: anybody can write what looks like a mark round an address of his own.
   *
   * @param text has the form of a mark, see {@code nl.doelbinding.masking.key}
   */
  default boolean isMark(String text) {
    return false;
  }

  /**
   * Keeps the network: /24 of IPv4 and /48 of IPv6. Pick it when logs still serve to see abuse from
   * a network or a country. What is left is still personal data where it can be tied to a person.
   */
  static AddressStrategy truncate() {
    return Truncation.DEFAULT;
  }

  /**
   * Keeps a shorter network, for example /16 and /32.
   *
   * @param ipv4PrefixLength bits kept of an IPv4 address, 0 to 24, also of one inside an IPv6
   *     address
   * @param ipv6PrefixLength bits kept of an IPv6 address, 0 to 64
   * @throws IllegalArgumentException if a length is out of its range: longer ones point at a
   *     household or a host
   */
  static AddressStrategy truncate(int ipv4PrefixLength, int ipv6PrefixLength) {
    return new Truncation(ipv4PrefixLength, ipv6PrefixLength);
  }

  /** Writes {@code [ip]} for every address. Pick it when nobody uses the addresses in the logs. */
  static AddressStrategy redact() {
    return redact("[ip]");
  }

  /**
   * Writes one text for every address.
   *
   * @throws IllegalArgumentException if the text is empty, has anything but printable ASCII, or has
   *     a digit, a dot or a colon, with which it could become part of an address
   */
  static AddressStrategy redact(String marker) {
    return new Redaction(marker);
  }
}
