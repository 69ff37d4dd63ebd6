package nl.doelbinding.masking.address;

import nl.doelbinding.masking.address.IpAddress.Family;

/** Writes addresses as RFC 5952 asks: lower case, the longest row of zero groups as {@code ::}. */
final class IpAddressText {

  private static final int GROUPS = 8;

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
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.append(bits >>> shift & 0xFF);
      if (shift > 0) {
        out.append('.');
      }
    }
  }

  private static void appendGroups(IpAddress address, StringBuilder out) {
    int gapStart = -1;
    int gapLength = 1;
    for (int start = 0; start < GROUPS; start++) {
      int length = zeros(address, start);
      if (length > gapLength) {
        gapStart = start;
        gapLength = length;
      }
    }
    for (int index = 0; index < GROUPS; ) {
      if (index == gapStart) {
        out.append("::");
        index += gapLength;
        continue;
      }
      if (index > 0 && index != gapStart + gapLength) {
        out.append(':');
      }
      out.append(Integer.toHexString(group(address, index)));
      index++;
    }
  }

  private static int zeros(IpAddress address, int start) {
    int length = 0;
    while (start + length < GROUPS && group(address, start + length) == 0) {
      length++;
    }
    return length;
  }

  private static int group(IpAddress address, int index) {
    long half = index < 4 ? address.high() : address.low();
    return (int) (half >>> (16 * (3 - (index & 3)))) & 0xFFFF;
  }
}
