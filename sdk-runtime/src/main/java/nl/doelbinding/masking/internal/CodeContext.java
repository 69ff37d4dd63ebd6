package nl.doelbinding.masking.internal;

/** Tells a {@code ::} of C++, Ruby, PHP, SQL or a log separator from that of an IPv6 address. */
final class CodeContext {

  private CodeContext() {}

  /** Judges a text that is an address by its form and holds a gap. */
  static boolean isCode(Text text, int start, int end, int groups, int traits) {
    char before = Chars.at(text, start - 1);
    char after = Chars.at(text, end);
    boolean leading = Chars.colonLength(text, start) > 0;
    if (groups == 0) {
      return "\"'[(=,/<;|@> \t`{:".indexOf(before) < 0
          || "\"']),/;|<% \t`}:.\r\n\\".indexOf(after) < 0
          || (after == ':' && !Chars.isDigit(Chars.at(text, end + 1)));
    }
    if (leading && groups == 1 && ")]}".indexOf(before) >= 0) {
      return true;
    }
    if (GroupTraits.has(traits, GroupTraits.DIGIT)
        || GroupTraits.has(traits, GroupTraits.IPV4_TAIL)) {
      return false;
    }
    if (Chars.colonLength(text, end) > 0 || (before == '[' && after == ']')) {
      // A third colon is that of a port, and brackets are those of a URL.
      return false;
    }
    boolean trailing = !Chars.isHex(Chars.at(text, end - 1)) || endsInEncodedColon(text, end);
    return GroupTraits.has(traits, GroupTraits.UPPER | GroupTraits.LOWER)
        || (groups == 1 && (trailing || after == '('));
  }

  private static boolean endsInEncodedColon(Text text, int end) {
    return Chars.colonLengthBefore(text, end) > 1;
  }
}
