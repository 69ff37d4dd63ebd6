package nl.doelbinding.masking.address;

import java.util.Optional;
import nl.doelbinding.masking.internal.AddressParser;
import nl.doelbinding.masking.internal.Text;

/**
 * An IP address as a number.
 *
 * <p>An IPv4 address stands in the low 32 bits. An IPv4-mapped IPv6 address stays IPv6 here, so
 * that it can be written in the form it was read in; {@link #embeddedIpv4} gives the address
 * inside. Immutable; threads may share it.
 *
 * @param family the protocol
 * @param high the upper 64 bits of an IPv6 address, zero for IPv4
 * @param low the lower 64 bits
 * @since 0.1
 */
public record IpAddress(Family family, long high, long low) {

  /** The protocol of an address. */
  public enum Family {
    /** Four octets, RFC 791. */
    IPV4,
    /** Sixteen octets, RFC 4291; an IPv4-mapped address belongs here. */
    IPV6
  }

  private static final long IPV4_BITS = 0xFFFF_FFFFL;
  private static final long MAPPED = 0xFFFFL << 32;
  private static final long NAT64 = 0x0064_FF9BL << 32;

  /** Refuses bits that an IPv4 address does not have. */
  public IpAddress {
    if (family == Family.IPV4 && (high != 0 || (low & ~IPV4_BITS) != 0)) {
      throw new IllegalArgumentException("An IPv4 address has 32 bits");
    }
  }

  /** An IPv4 address, of the low 32 bits. */
  public static IpAddress ofIpv4(long bits) {
    return new IpAddress(Family.IPV4, 0, bits & IPV4_BITS);
  }

  /** An IPv6 address. */
  public static IpAddress ofIpv6(long high, long low) {
    return new IpAddress(Family.IPV6, high, low);
  }

  /**
   * Reads a text that is an address and nothing else, by RFC 4291: no leading zero in IPv4, no
   * zone, no brackets, no port. Resolves no names.
   *
   * @return empty if the text is no such address
   */
  public static Optional<IpAddress> parse(CharSequence text) {
    Text copy = new Text();
    copy.set(text);
    AddressParser parser = new AddressParser();
    boolean read = parser.read(copy);
    Family family = parser.isIpv6() ? Family.IPV6 : Family.IPV4;
    return read
        ? Optional.of(new IpAddress(family, parser.high(), parser.low()))
        : Optional.empty();
  }

  /**
   * The IPv4 address inside an IPv4-mapped (RFC 4291), NAT64 (RFC 6052) or 6to4 (RFC 3056) address,
   * or the client's inside a Teredo address (RFC 4380). Of the deprecated IPv4-compatible ones only
   * those that a host can have, so not {@code ::1}.
   *
   * @return empty for other IPv6 addresses and for IPv4 addresses
   */
  public Optional<IpAddress> embeddedIpv4() {
    if (family == Family.IPV4) {
      return Optional.empty();
    }
    if (isMapped() || isNat64() || isCompatible()) {
      return Optional.of(ofIpv4(low));
    }
    if (is6to4()) {
      return Optional.of(ofIpv4(high >>> 16));
    }
    return isTeredo() ? Optional.of(ofIpv4(~low)) : Optional.empty();
  }

  boolean isMapped() {
    return family == Family.IPV6 && high == 0 && (low & ~IPV4_BITS) == MAPPED;
  }

  boolean isNat64() {
    return family == Family.IPV6 && high == NAT64 && (low & ~IPV4_BITS) == 0;
  }

  boolean isCompatible() {
    return family == Family.IPV6 && high == 0 && (low >>> 32) == 0 && (low >>> 24) != 0;
  }

  boolean is6to4() {
    return family == Family.IPV6 && high >>> 48 == 0x2002;
  }

  boolean isTeredo() {
    // Without a client it is but a prefix, such as /16 of 2001:db8::1.
    return family == Family.IPV6 && high >>> 32 == 0x2001_0000L && low != 0;
  }

  /** The 4 or 16 octets in network order. */
  public byte[] toBytes() {
    byte[] bytes = new byte[family == Family.IPV4 ? 4 : 16];
    for (int index = 0; index < bytes.length; index++) {
      int fromEnd = bytes.length - 1 - index;
      bytes[index] = (byte) (fromEnd < 8 ? low >>> (8 * fromEnd) : high >>> (8 * (fromEnd - 8)));
    }
    return bytes;
  }

  /** Appends the address in the form of {@link #toString}. */
  public void appendTo(StringBuilder out) {
    IpAddressText.append(this, out);
  }

  /**
   * The canonical text: dotted octets, or RFC 5952 with the octets of an IPv4-mapped or NAT64
   * address dotted.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(39);
    appendTo(out);
    return out.toString();
  }
}
