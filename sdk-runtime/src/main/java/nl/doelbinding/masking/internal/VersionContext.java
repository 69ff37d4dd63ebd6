package nl.doelbinding.masking.internal;

/**
 * Tells from the text round four numbers that they are a version and no address, or that they may
 * be either. The numbers themselves never tell: 12.1.0.2 may be both. A port behind proves an
 * address.
 */
final class VersionContext {

  private static final int MAX_NAME = 32;

  private VersionContext() {}

  static boolean isVersion(Text text, int start, int end) {
    return !isBeforePort(text, end)
        && (ProductName.isBefore(text, start, end)
            || VersionLabel.isVersion(text, start)
            || PackageVersion.isVersion(text, start, end));
  }

  /** Judges what is no version for sure. */
  static boolean isDoubtful(Text text, int start, int end) {
    if (isBeforePort(text, end)) {
      return false;
    }
    if (Ipv4Finder.octet(text, start) == 0) {
      return !Literal.startsAt(text, start, "0.0.0.0");
    }
    return VersionLabel.isDoubtful(text, start)
        || (SmallNumbers.are(text, start)
            && (isGluedToName(text, start) || PackageVersion.mayBeRevised(text, end)));
  }

  /** {@code lib/1.2.3.4}, {@code app-1.2.3.4} and {@code app_1.2.3.4}, but no host with dots. */
  private static boolean isGluedToName(Text text, int start) {
    if ("/-_\\".indexOf(Chars.at(text, start - 1)) < 0) {
      return false;
    }
    int index = start - 1;
    while (Chars.at(text, index - 1) == '\\') {
      index--;
    }
    int end = index;
    while (end - index < MAX_NAME && isName(Chars.at(text, index - 1))) {
      index--;
    }
    return Chars.isBehindName(text, end) && Chars.at(text, index - 1) != '.';
  }

  private static boolean isName(char c) {
    return Chars.isWord(c) || c == '-';
  }

  private static boolean isBeforePort(Text text, int end) {
    return Chars.at(text, end) == ':' && Chars.isDigit(Chars.at(text, end + 1));
  }
}
