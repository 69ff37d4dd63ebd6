package nl.doelbinding.masking;

/** Finds four octets with dashes in a host name: providers name a line after its address. */
final class DashedFinder {

  private DashedFinder() {}

  /** Judges the octets that start here, where {@code start} is a valid octet before a dash. */
  static long at(CharSequence text, int start) {
    if (!mayStart(text, start)) {
      return PackedSpan.NONE;
    }
    int end = start + Ipv4Finder.octetLength(text, start);
    for (int octets = 1; octets < 4; octets++) {
      int length = Ipv4Finder.octetLength(text, end + 1);
      if (length == 0 || Chars.at(text, end) != '-') {
        return PackedSpan.NONE;
      }
      end += 1 + length;
    }
    boolean ends = !Chars.isWord(Chars.at(text, end)) && Chars.at(text, end) != '-';
    boolean named = Chars.at(text, end) == '.' && Chars.isLetter(Chars.at(text, end + 1));
    return ends && (named || isBehindIp(text, start))
        ? PackedSpan.of(start, end, PackedSpan.IPV4_IN_NAME)
        : PackedSpan.NONE;
  }

  /** Not inside a longer row of numbers, such as a date and time. */
  private static boolean mayStart(CharSequence text, int start) {
    if (Chars.isWord(Chars.at(text, start - 1))) {
      return false;
    }
    int index = start - 2;
    if (Chars.at(text, start - 1) != '-' || !Chars.isDigit(Chars.at(text, index))) {
      return true;
    }
    while (start - index < 8 && Chars.isDigit(Chars.at(text, index))) {
      index--;
    }
    return Chars.isLetter(Chars.at(text, index));
  }

  private static boolean isBehindIp(CharSequence text, int start) {
    return Chars.at(text, start - 1) == '-'
        && (Chars.at(text, start - 2) | 0x20) == 'p'
        && (Chars.at(text, start - 3) | 0x20) == 'i'
        && !Chars.isWord(Chars.at(text, start - 4));
  }
}
