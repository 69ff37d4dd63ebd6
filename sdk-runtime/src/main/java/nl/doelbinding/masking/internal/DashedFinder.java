package nl.doelbinding.masking.internal;

/** Finds four octets with dashes in a host name: providers name a line after its address. */
final class DashedFinder {

  private DashedFinder() {}

  /** Judges the octets that start here, where {@code start} is a valid octet before a dash. */
  static long at(Text text, int start) {
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
    if (isHardware(text, start, end)) {
      return PackedSpan.NONE;
    }
    boolean named = Chars.at(text, end) == '.' && Chars.isLetter(Chars.at(text, end + 1));
    return (named || isHost(text, start, end)) && !isPrivate(text, start)
        ? PackedSpan.of(start, end, PackedSpan.IPV4_IN_NAME)
        : PackedSpan.NONE;
  }

  /** Not inside a longer row of numbers, such as a date and time, nor in Windows' S-1-5-18. */
  private static boolean mayStart(Text text, int start) {
    boolean account =
        Literal.endsAt(text, start, "S-")
            && Literal.startsAt(text, start, "1-")
            && !Chars.isGlued(text, start - 2);
    if (account || Chars.isWord(Chars.at(text, start - 1))) {
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

  /** Whether these are the last four pairs of a hardware address: aa-bb-11-22-33-44. */
  private static boolean isHardware(Text text, int start, int end) {
    int first = start - 6;
    return end - start == 11
        && Chars.hexLength(text, first, 3) == 2
        && Chars.at(text, first + 2) == '-'
        && Chars.hexLength(text, first + 3, 3) == 2
        && Chars.at(text, first + 5) == '-'
        && !Chars.isWord(Chars.at(text, first - 1));
  }

  /** Whether a word before and none behind make this a host without its domain: host-192-0-2-1. */
  private static boolean isHost(Text text, int start, int end) {
    char after = Chars.at(text, end);
    if (Chars.at(text, start - 1) != '-'
        || !Chars.isWord(Chars.at(text, start - 2))
        || Chars.isWord(after)
        || after == '-'
        || (after == '.' && Chars.isWord(Chars.at(text, end + 1)))) {
      return false;
    }
    for (int index = start; index < end; index++) {
      boolean first = index == start || text.at(index - 1) == '-';
      if (first && text.at(index) == '0' && Chars.isDigit(Chars.at(text, index + 1))) {
        // Names do not pad; job-26-01-02-03 is a date.
        return false;
      }
    }
    return text.at(start) != '0';
  }

  /** RFC 1918: {@code ip-10-0-1-5.ec2.internal} is a server of one's own, not a visitor's line. */
  private static boolean isPrivate(Text text, int start) {
    int first = Ipv4Finder.octet(text, start);
    int second = Ipv4Finder.octet(text, start + Ipv4Finder.octetLength(text, start) + 1);
    return first == 10 || (first == 192 && second == 168) || (first == 172 && second >> 4 == 1);
  }
}
