package nl.doelbinding.masking.internal;

/** Tells a {@code ::} of C++, Ruby, PHP, SQL or a log separator from that of an IPv6 address. */
final class CodeContext {

  private static final int MAX_WORD = 16;

  /** Words that an address follows. */
  private static final String[] ASKING = {
    "on",
    "to",
    "at",
    "from",
    "and",
    "or",
    "by",
    "via",
    "for",
    "is",
    "not",
    "with",
    "any",
    "ip",
    "addr",
    "address",
    "host",
    "client",
    "peer",
    "server",
    "source",
    "destination",
    "src",
    "dst",
    "remote",
    "local",
    "bind",
    "binding",
    "listen",
    "listening",
    "gateway",
    "dns",
    "interface"
  };

  private CodeContext() {}

  /** Judges a text that is an address by its form and holds a gap. */
  static boolean isCode(Text text, int start, int end, int groups, int traits) {
    char before = Chars.at(text, start - 1);
    char after = Chars.at(text, end);
    boolean leading = Chars.colonLength(text, start) > 0;
    if (groups == 0) {
      return "\"'[(=,/<;|@> \t\n`{:".indexOf(before) < 0
          || "\"']),/;|<% \t`}:.\r\n\\".indexOf(after) < 0
          || (after == ':' && !Chars.isDigit(Chars.at(text, end + 1)))
          || (" \n".indexOf(before) >= 0
              && after == ' '
              && end < text.end()
              && isSeparator(text, start));
    }
    if (leading && groups == 1 && ")]}".indexOf(before) >= 0) {
      return true;
    }
    boolean trailing = !Chars.isHex(Chars.at(text, end - 1)) || endsInEncodedColon(text, end);
    if (trailing && groups == 1 && !leading && isNumber(text, start, end)) {
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
    if (groups == 2 && !leading && !trailing && !GroupTraits.isAllocated(text, start)) {
      // Two words, as no address in use starts so.
      return true;
    }
    return GroupTraits.has(traits, GroupTraits.UPPER | GroupTraits.LOWER)
        || (groups == 1 && (trailing || after == '('));
  }

  /** Whether these are words only, so that it may be code although it is an address by its form. */
  static boolean isDoubtful(int groups, int traits) {
    return groups > 0
        && groups <= 2
        && (traits & (GroupTraits.DIGIT | GroupTraits.IPV4_TAIL | GroupTraits.PAIR)) == 0;
  }

  /** {@code name :: value} parts two texts, where no word or sign before asks for an address. */
  private static boolean isSeparator(Text text, int start) {
    if (Chars.at(text, start - 1) == '\n') {
      // A line is judged as if no other stood before it.
      return true;
    }
    int word = start - 1;
    while (start - word < MAX_WORD && Chars.isLetter(Chars.at(text, word - 1))) {
      word--;
    }
    if (word == start - 1) {
      return ":=,>(".indexOf(Chars.at(text, word - 1)) < 0 || Literal.endsAt(text, word, "::");
    }
    for (String asking : ASKING) {
      if (asking.length() == start - 1 - word && Literal.endsAtInAnyCase(text, start - 1, asking)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a number ends before the gap, as in {@code HTTP/1.1::} and {@code 300::~}: with a point
   * in it or something odd behind, and no address in use starts so.
   */
  private static boolean isNumber(Text text, int start, int end) {
    int length = Chars.hexLength(text, start, 5);
    if (Chars.digitLength(text, start, 5) != length || GroupTraits.isAllocated(text, start)) {
      return false;
    }
    return (Chars.at(text, start - 1) == '.' && Chars.isDigit(Chars.at(text, start - 2)))
        || "~!^*+?&".indexOf(Chars.at(text, end)) >= 0;
  }

  private static boolean endsInEncodedColon(Text text, int end) {
    return Chars.colonLengthBefore(text, end) > 1;
  }
}
