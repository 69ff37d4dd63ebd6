package nl.doelbinding.masking.address;

import nl.doelbinding.masking.address.IpAddress.Family;
import nl.doelbinding.masking.internal.AsciiBuffer;
import nl.doelbinding.masking.internal.Ipv4Writer;

/**
 * Keeps the first bits of an address and clears the others.
 *
 * <p>An IPv6 address that carries an IPv4 address is cut by that one: /48 of a 6to4 address would
 * hold all of it. Applying it twice gives what once gives.
 */
record Truncation(int ipv4PrefixLength, int ipv6PrefixLength)
    implements AddressStrategy, Ipv4Writer {

  static final int MAX_IPV4 = 24;
  static final int MAX_IPV6 = 64;
  static final Truncation DEFAULT = new Truncation(IPV4_PREFIX_LENGTH, IPV6_PREFIX_LENGTH);

  private static final long TEREDO = 0x2001_0000L << 32;

  Truncation {
    check("ipv4PrefixLength", ipv4PrefixLength, MAX_IPV4);
    check("ipv6PrefixLength", ipv6PrefixLength, MAX_IPV6);
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public void replace(IpAddress address, StringBuilder out) {
    truncate(address).appendTo(out);
  }

  @Override
  public void write(long bits, AsciiBuffer out) {
    out.appendOctets(cut(bits));
  }

  private IpAddress truncate(IpAddress address) {
    if (address.family() == Family.IPV4) {
      return IpAddress.ofIpv4(cut(address.low()));
    }
    if (address.isMapped() || address.isNat64() || address.isCompatible()) {
      long prefix = address.low() & ~0xFFFF_FFFFL;
      return IpAddress.ofIpv6(address.high(), prefix | cut(address.low()));
    }
    if (address.is6to4()) {
      return IpAddress.ofIpv6(0x2002L << 48 | cut(address.high() >>> 16) << 16, 0);
    }
    if (address.isTeredo()) {
      // The client's address stands inverted at the end; server, flags and port go (RFC 4380).
      return IpAddress.ofIpv6(TEREDO, ~cut(~address.low()) & 0xFFFF_FFFFL);
    }
    long mask = ipv6PrefixLength == 0 ? 0 : -1L << (64 - ipv6PrefixLength);
    return IpAddress.ofIpv6(address.high() & mask, 0);
  }

  private long cut(long ipv4) {
    long mask = ipv4PrefixLength == 0 ? 0 : -1L << (32 - ipv4PrefixLength);
    return ipv4 & mask & 0xFFFF_FFFFL;
  }

  private static void check(String name, int value, int max) {
    if (value < 0 || value > max) {
      throw new IllegalArgumentException(
          name + " is " + value + ", allowed is 0 to " + max + ": a longer one points at a host");
    }
  }
}
