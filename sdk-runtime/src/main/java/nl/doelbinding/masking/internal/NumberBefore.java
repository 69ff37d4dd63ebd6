package nl.doelbinding.masking.internal;

/** A number too large for an octet before four octets that tells what the row is. */
final class NumberBefore {

  private NumberBefore() {}

  /** Whether the row from this number on is a version, a date or an enterprise number. */
  static boolean tells(Text text, int row, int start, int end) {
    return VersionContext.isVersion(text, row, end)
        || isDate(text, row, start)
        || isEnterprise(text, row, start, end)
        || (Ipv4Finder.octet(text, start) == 0 && !Literal.startsAt(text, start, "0.0.0.0"));
  }

  /** {@code [name@2636.1.1.2.3.4}: the enterprise whose names these are, by RFC 5424. */
  private static boolean isEnterprise(Text text, int row, int start, int end) {
    return Chars.at(text, row - 1) == '@'
        && Chars.isBehindName(text, row - 1)
        && (SmallNumbers.are(text, start) || Chars.at(text, end) == '.');
  }

  /** Whether a year stands at the row and the octets behind it are month, day, hour and minute. */
  private static boolean isDate(Text text, int row, int start) {
    int length = start - 1 - row;
    boolean year =
        length == 4 && (Literal.startsAt(text, row, "19") || Literal.startsAt(text, row, "20"));
    return year
        && isPair(text, start, 1, 12)
        && isPair(text, start + 3, 1, 31)
        && isPair(text, start + 6, 0, 23)
        && isPair(text, start + 9, 0, 59);
  }

  private static boolean isPair(Text text, int start, int least, int most) {
    int value = Ipv4Finder.octet(text, start);
    return Chars.digitLength(text, start, 3) == 2 && value >= least && value <= most;
  }
}
