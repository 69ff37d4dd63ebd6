package nl.doelbinding.masking.internal;

/** Decides whether an IPv4 address starts at a digit that no digit precedes. */
final class Ipv4Finder {

  private static final int MAX_NUMBER = 20;
  private static final int MAX_LABEL = 63;

  /** The most digits that an escape and a first octet can be: {@code \}{@code u0020} and 192. */
  private static final int MAX_ESCAPED = 7;

  /** What stands before an address that tcpdump printed with its port. */
  private static final String BEFORE_DOT_PORT = " \t\r\n>(<[\"'=,;";

  private Ipv4Finder() {}

  static long at(Text text, int index) {
    int row = rowStart(text, index);
    int start = row < 0 ? -1 : firstOctet(text, index);
    if (start < 0) {
      return PackedSpan.NONE;
    }
    int octets = 1;
    int end = start + Chars.digitLength(text, start, 3);
    while (octets < 4 && octetLength(text, end + 1) > 0 && Chars.at(text, end) == '.') {
      end += 1 + octetLength(text, end + 1);
      octets++;
    }
    if (octets == 4) {
      return row < index && NumberBefore.tells(text, row, start, end)
          ? PackedSpan.NONE
          : dotted(text, start, end);
    }
    return octets == 1 && Chars.at(text, end) == '-'
        ? DashedFinder.at(text, start)
        : PackedSpan.NONE;
  }

  /**
   * Where the row of numbers starts that an address may start in at this number: here, or one
   * before if that can be no octet, as in {@code 1700000000.192.0.2.1}; or -1 inside a row that was
   * judged from its start.
   */
  private static int rowStart(Text text, int index) {
    if (Chars.at(text, index - 1) != '.' || !Chars.isDigit(Chars.at(text, index - 2))) {
      return index;
    }
    int first = index - 2;
    while (index - first <= MAX_NUMBER && Chars.isDigit(Chars.at(text, first - 1))) {
      first--;
    }
    boolean behindNumber =
        Chars.at(text, first - 1) == '.' && Chars.isDigit(Chars.at(text, first - 2));
    return behindNumber || firstOctet(text, first) >= 0 ? -1 : first;
  }

  /** The end of the dotted octets that start here, as the last part of an IPv6 address; or -1. */
  static int tail(Text text, int start) {
    int end = start;
    for (int octets = 0; octets < 4; octets++) {
      int from = octets == 0 ? start : end + 1;
      int length = octetLength(text, from);
      if (length == 0 || (octets > 0 && Chars.at(text, end) != '.')) {
        return -1;
      }
      end = from + length;
    }
    return end;
  }

  /** The length of the whole number here if it is an octet, 0 to 255 in at most three digits. */
  static int octetLength(Text text, int start) {
    int length = Chars.digitLength(text, start, 4);
    return length > 3 || value(text, start, length) > 255 ? 0 : length;
  }

  /** The octet here. */
  static int octet(Text text, int start) {
    return value(text, start, octetLength(text, start));
  }

  private static long dotted(Text text, int start, int end) {
    if (VersionContext.isVersion(text, start, end)) {
      return PackedSpan.NONE;
    }
    boolean glued = Chars.isGlued(text, start);
    if (Chars.at(text, end) == '.' && Chars.isDigit(Chars.at(text, end + 1))) {
      return fiveNumbers(text, start, end, glued);
    }
    if (glued && value(text, start, 1) == 0 && Chars.at(text, start + 1) == '.') {
      // No host is 0.1.2.3; 0ubuntu0.24.04.1 is a package version.
      return PackedSpan.NONE;
    }
    if (Literal.endsAt(text, start, "..") && Chars.isWord(Chars.at(text, end))) {
      // Out of the middle of something longer, as 1..2.3.4.5x.
      return PackedSpan.NONE;
    }
    return PackedSpan.of(start, end, form(text, start, end));
  }

  private static int form(Text text, int start, int end) {
    if (isInName(text, end) && !PackageVersion.isArchive(text, end)) {
      return PackedSpan.IPV4_IN_NAME;
    }
    return VersionContext.isDoubtful(text, start, end)
        ? PackedSpan.IPV4_LOOKALIKE
        : PackedSpan.IPV4;
  }

  /**
   * Judges {@code 1.2.3.4.443}, also with a time in the place of the port, and {@code
   * eth0.10.0.0.1}; six numbers are no address at all. Where all five are octets and nothing tells
   * which end is the address, as in {@code 12:34:56.10.0.0.1}, both are hidden.
   */
  private static long fiveNumbers(Text text, int start, int end, boolean glued) {
    int port = end + 1;
    int last = port + Chars.digitLength(text, port, MAX_NUMBER);
    if (Chars.at(text, last) == '.' && Chars.isDigit(Chars.at(text, last + 1))) {
      return PackedSpan.NONE;
    }
    if (isTelephone(text, start, last)
        || isLongVersion(text, start, last)
        || PackageVersion.isVersion(text, start, last)) {
      return PackedSpan.NONE;
    }
    if (octetLength(text, port) == 0 || BEFORE_DOT_PORT.indexOf(Chars.at(text, start - 1)) >= 0) {
      return PackedSpan.of(start, end, PackedSpan.IPV4_DOT_PORT);
    }
    if (glued && octet(text, start) == 0) {
      // No host is 0.1.2.3.
      int second = start + octetLength(text, start) + 1;
      return PackedSpan.of(second, last, PackedSpan.IPV4);
    }
    return PackedSpan.of(start, last, PackedSpan.IPV4_MALFORMED);
  }

  /** {@code Cache/2.0.0.2.0}: low numbers behind a name, the last no port that is used. */
  private static boolean isLongVersion(Text text, int start, int last) {
    return !Chars.isDigit(text.at(last - 2))
        && "/ .-_".indexOf(Chars.at(text, start - 1)) >= 0
        && Chars.isBehindName(text, start - 1)
        && !Literal.endsAt(text, start, "IP ")
        && SmallNumbers.are(text, start);
  }

  /** Five numbers in pairs, some padded: 06.12.34.56.78; tcpflow pads to three digits and five. */
  private static boolean isTelephone(Text text, int start, int last) {
    boolean padded = false;
    for (int index = start; index < last; index += 3) {
      if (Chars.digitLength(text, index, 3) != 2) {
        return false;
      }
      padded |= text.at(index) == '0';
    }
    return padded;
  }

  /**
   * Whether a DNS name goes on here: {@code .dynamic.example.net} and {@code -dsl.isp.example.net},
   * but not tcpdump's service.
   */
  private static boolean isInName(Text text, int end) {
    boolean dashed = Chars.at(text, end) == '-' && Chars.isLetter(Chars.at(text, end + 1));
    int dot = dashed ? labelEnd(text, end) : end;
    if (Chars.at(text, dot) != '.' || !Chars.isLetter(Chars.at(text, dot + 1))) {
      return false;
    }
    int second = labelEnd(text, dot + 1);
    return Chars.at(text, second) == '.' && Chars.isLetter(Chars.at(text, second + 1));
  }

  /** The end of the label of a DNS name that goes on here. */
  static int labelEnd(Text text, int start) {
    int index = start;
    while (index - start < MAX_LABEL
        && (Chars.isWord(Chars.at(text, index)) || Chars.at(text, index) == '-')) {
      index++;
    }
    return index;
  }

  /** Where the first octet starts, behind an escape that ends in digits if there is one; or -1. */
  private static int firstOctet(Text text, int index) {
    int length = Chars.digitLength(text, index, MAX_ESCAPED + 1);
    if (length > MAX_ESCAPED) {
      return -1;
    }
    for (int start = index; start < index + length; start++) {
      if ((start == index || Chars.isAfterEscape(text, start)) && octetLength(text, start) > 0) {
        return start;
      }
    }
    return -1;
  }

  private static int value(Text text, int start, int length) {
    int value = 0;
    for (int index = start; index < start + length; index++) {
      value = value * 10 + (text.at(index) - '0');
    }
    return value;
  }
}
