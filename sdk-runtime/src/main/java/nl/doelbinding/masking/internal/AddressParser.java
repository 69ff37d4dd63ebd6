package nl.doelbinding.masking.internal;

/** Reads the text of an address, and holds what it read last. For one thread; can be used again. */
public final class AddressParser {

  private static final int GROUPS = 8;
  private static final Text NOTHING = new Text();

  private Text text = NOTHING;
  private boolean strict;
  private boolean ipv6;
  private long high;
  private long low;

  /**
   * Reads an address by RFC 4291: no leading zero in IPv4, no zone, no brackets, no port.
   *
   * @return whether the text is one; only then the other methods tell of it
   */
  public boolean read(Text text) {
    boolean colon = false;
    for (int index = Text.START; index < text.end(); index++) {
      colon |= text.at(index) == ':';
    }
    return read(text, Text.START, text.end(), colon, true);
  }

  /**
   * Reads an address as logs write it, with leading zeros and percent-encoded colons.
   *
   * @return whether it is one; only then the other methods tell of it
   */
  public boolean read(Text text, int start, int end, boolean ipv6) {
    return read(text, start, end, ipv6, false);
  }

  private boolean read(Text text, int start, int end, boolean ipv6, boolean strict) {
    this.text = text;
    this.strict = strict;
    this.ipv6 = ipv6;
    high = 0;
    low = 0;
    boolean read = ipv6 ? ipv6(start, end) : ipv4Only(start, end);
    this.text = NOTHING;
    return read;
  }

  private boolean ipv4Only(int start, int end) {
    low = ipv4(start, end);
    return low >= 0;
  }

  /** Whether the address is IPv6. */
  public boolean isIpv6() {
    return ipv6;
  }

  /** The upper 64 bits of an IPv6 address; zero for IPv4. */
  public long high() {
    return high;
  }

  /** The lower 64 bits, or the 32 of IPv4. */
  public long low() {
    return low;
  }

  private long ipv4(int start, int end) {
    long bits = 0;
    int index = start;
    for (int octets = 0; octets < 4; octets++) {
      if (octets > 0 && text.at(index++) != '.') {
        return -1;
      }
      int first = index;
      int octet = 0;
      for (char c = text.at(index); Chars.isDigit(c) && index - first < 4; c = text.at(++index)) {
        octet = 10 * octet + c - '0';
      }
      int length = index - first;
      if (length == 0 || length > 3 || octet > 255 || (strict && length > 1 && isZero(first))) {
        return -1;
      }
      bits = bits << 8 | octet;
    }
    return index == end ? bits : -1;
  }

  private boolean isZero(int index) {
    return text.at(index) == '0';
  }

  private boolean ipv6(int start, int end) {
    int groups = 0;
    int gap = -1;
    int index = start;
    int leading = colonLength(index, end);
    if (leading > 0) {
      int second = colonLength(index + leading, end);
      if (second == 0) {
        return false;
      }
      gap = 0;
      index += leading + second;
    }
    while (index < end) {
      int length = Chars.hexLength(text, index, 5);
      if (index + length < end && text.at(index + length) == '.') {
        long octets = ipv4(index, end);
        if (octets < 0) {
          return false;
        }
        append((int) (octets >>> 16));
        append((int) octets & 0xFFFF);
        groups += 2;
        break;
      }
      if (length == 0 || length > 4) {
        return false;
      }
      append(group(index, length));
      groups++;
      index += length;
      if (index >= end) {
        break;
      }
      int colon = colonLength(index, end);
      int second = colonLength(index + colon, end);
      index += colon + second;
      if (colon == 0 || (second == 0 && index >= end) || (second > 0 && gap >= 0)) {
        return false;
      }
      if (second > 0) {
        gap = groups;
      }
      if (groups > GROUPS) {
        return false;
      }
    }
    return filled(groups, gap);
  }

  /** The groups read, with zeros in the gap. */
  private boolean filled(int groups, int gap) {
    if (gap < 0 ? groups != GROUPS : groups >= GROUPS) {
      return false;
    }
    if (gap < 0) {
      return true;
    }
    int shift = GROUPS - groups;
    long upper = 0;
    long lower = 0;
    for (int index = 0; index < groups; index++) {
      long group = groupAt(groups - 1 - index);
      int place = index < gap ? index : index + shift;
      if (place < 4) {
        upper |= group << (16 * (3 - place));
      } else {
        lower |= group << (16 * (7 - place));
      }
    }
    high = upper;
    low = lower;
    return true;
  }

  private long groupAt(int fromEnd) {
    return (fromEnd < 4 ? low : high) >>> (16 * (fromEnd & 3)) & 0xFFFF;
  }

  private int group(int index, int length) {
    int group = 0;
    for (int digit = index; digit < index + length; digit++) {
      char c = text.at(digit);
      group = group << 4 | (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return group;
  }

  private void append(int group) {
    high = high << 16 | low >>> 48;
    low = low << 16 | group;
  }

  private int colonLength(int index, int end) {
    if (index >= end) {
      return 0;
    }
    return strict ? (text.at(index) == ':' ? 1 : 0) : Chars.colonLength(text, index);
  }
}
