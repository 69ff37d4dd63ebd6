package nl.doelbinding.masking.address;

import nl.doelbinding.masking.address.IpAddress.Family;

/** Writes addresses as RFC 5952 asks: lower case, the longest row of zero groups as {@code ::}. */
final class IpAddressText {

  private static final int GROUPS = 8;

  private static final String[] OCTETS = octets();

  private IpAddressText() {}

  static void append(IpAddress address, StringBuilder out) {
    if (address.family() == Family.IPV4) {
      appendOctets(address.low(), out);
    } else if (address.isMapped()) {
      appendOctets(address.low(), out.append("::ffff:"));
    } else if (address.isNat64()) {
      appendOctets(address.low(), out.append("64:ff9b::"));
    } else {
      appendGroups(address, out);
    }
  }

  private static void appendOctets(long bits, StringBuilder out) {
    out.append(OCTETS[(int) (bits >>> 24 & 0xFF)]).append('.');
    out.append(OCTETS[(int) (bits >>> 16 & 0xFF)]).append('.');
    out.append(OCTETS[(int) (bits >>> 8 & 0xFF)]).append('.');
    out.append(OCTETS[(int) (bits & 0xFF)]);
  }

  private static void appendGroups(IpAddress address, StringBuilder out) {
    int gapStart = GROUPS;
    int gapEnd = GROUPS;
    int longest = 1;
    int zeros = 0;
    for (int index = 0; index < GROUPS; index++) {
      zeros = group(address, index) == 0 ? zeros + 1 : 0;
      if (zeros > longest) {
        longest = zeros;
        gapStart = index + 1 - zeros;
        gapEnd = index + 1;
      }
    }
    for (int index = 0; index < gapStart; index++) {
      appendGroup(group(address, index), out, index > 0);
    }
    if (gapStart < gapEnd) {
      out.append("::");
      for (int index = gapEnd; index < GROUPS; index++) {
        appendGroup(group(address, index), out, index > gapEnd);
      }
    }
  }

  private static void appendGroup(int group, StringBuilder out, boolean colon) {
    if (colon) {
      out.append(':');
    }
    int shift = group > 0xFFF ? 12 : group > 0xFF ? 8 : group > 0xF ? 4 : 0;
    for (; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(group >>> shift & 0xF, 16));
    }
  }

  private static int group(IpAddress address, int index) {
    long half = index < 4 ? address.high() : address.low();
    return (int) (half >>> (16 * (3 - (index & 3)))) & 0xFFFF;
  }

  private static String[] octets() {
    String[] octets = new String[256];
    for (int octet = 0; octet < octets.length; octet++) {
      octets[octet] = Integer.toString(octet);
    }
    return octets;
  }
}
