package nl.doelbinding.masking;

import org.jspecify.annotations.Nullable;

/** Reads the text of an address. Serves one text, and one thread. */
final class IpAddressParser {

  private static final int GROUPS = 8;

  private final CharSequence text;
  private final boolean strict;
  private long high;
  private long low;

  /**
   * @param strict by RFC 4291; otherwise as logs write: leading zeros, percent-encoded colons
   */
  IpAddressParser(CharSequence text, boolean strict) {
    this.text = text;
    this.strict = strict;
  }

  /** The address from {@code start} to {@code end}, or {@code null} if that is none. */
  @Nullable IpAddress parse(int start, int end) {
    for (int index = start; index < end; index++) {
      if (colonLength(index, end) > 0) {
        return ipv6(start, end);
      }
    }
    long octets = ipv4(start, end);
    return octets < 0 ? null : IpAddress.ofIpv4(octets);
  }

  private long ipv4(int start, int end) {
    long bits = 0;
    int index = start;
    for (int octets = 0; octets < 4; octets++) {
      if (octets > 0 && (index >= end || text.charAt(index++) != '.')) {
        return -1;
      }
      int length = Ipv4Finder.octetLength(text, index);
      if (length == 0 || (strict && length > 1 && text.charAt(index) == '0')) {
        return -1;
      }
      int octet = 0;
      for (int digit = 0; digit < length; digit++) {
        octet = octet * 10 + (text.charAt(index++) - '0');
      }
      bits = bits << 8 | octet;
    }
    return index == end ? bits : -1;
  }

  private @Nullable IpAddress ipv6(int start, int end) {
    int groups = 0;
    int gap = -1;
    int index = start;
    int leading = colonLength(index, end);
    if (leading > 0) {
      int second = colonLength(index + leading, end);
      if (second == 0) {
        return null;
      }
      gap = 0;
      index += leading + second;
    }
    while (index < end) {
      int length = Chars.hexLength(text, index, 5);
      if (index + length < end && text.charAt(index + length) == '.') {
        long octets = ipv4(index, end);
        if (octets < 0) {
          return null;
        }
        append((int) (octets >>> 16));
        append((int) octets & 0xFFFF);
        groups += 2;
        break;
      }
      if (length == 0 || length > 4) {
        return null;
      }
      append(Integer.parseInt(text, index, index + length, 16));
      groups++;
      index += length;
      if (index >= end) {
        break;
      }
      int colon = colonLength(index, end);
      int second = colonLength(index + colon, end);
      index += colon + second;
      if (colon == 0 || (second == 0 && index >= end) || (second > 0 && gap >= 0)) {
        return null;
      }
      if (second > 0) {
        gap = groups;
      }
      if (groups > GROUPS) {
        return null;
      }
    }
    return filled(groups, gap);
  }

  /** The groups read, with zeros in the gap. */
  private @Nullable IpAddress filled(int groups, int gap) {
    if (gap < 0 ? groups != GROUPS : groups >= GROUPS) {
      return null;
    }
    if (gap < 0) {
      return IpAddress.ofIpv6(high, low);
    }
    int behind = groups - gap;
    long[] halves = new long[2];
    for (int index = 0; index < groups; index++) {
      int fromEnd = groups - 1 - index;
      long half = fromEnd < 4 ? low : high;
      long group = half >>> (16 * (fromEnd & 3)) & 0xFFFF;
      int place = index < gap ? index : GROUPS - behind + (index - gap);
      halves[place / 4] |= group << (16 * (3 - (place & 3)));
    }
    return IpAddress.ofIpv6(halves[0], halves[1]);
  }

  private void append(int group) {
    high = high << 16 | low >>> 48;
    low = low << 16 | group;
  }

  private int colonLength(int index, int end) {
    if (index >= end) {
      return 0;
    }
    return strict ? (text.charAt(index) == ':' ? 1 : 0) : Chars.colonLength(text, index);
  }
}
