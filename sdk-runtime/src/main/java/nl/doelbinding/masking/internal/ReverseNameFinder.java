package nl.doelbinding.masking.internal;

/**
 * Finds IPv6 addresses that are spelled as a name: nibbles before {@code .ip6.arpa} (RFC 3596), and
 * dashes before Windows' {@code .ipv6-literal.net}.
 */
final class ReverseNameFinder {

  private static final int MAX_NIBBLES = 40;

  /** As many as truncation keeps at most by default: a zone of so few is a network's. */
  private static final int NETWORK_NIBBLES = 12;

  /** Eight groups of four with dashes between them, and a few more. */
  private static final int MAX_LITERAL = 45;

  private static final int MAX_ZONE = 16;
  private static final String ARPA = ".ip6.arpa";
  private static final String LITERAL = ".ipv6-literal.net";

  private ReverseNameFinder() {}

  /** Judges the name that starts at this hexadecimal digit. */
  static long at(Text text, int start) {
    char joint = Chars.at(text, start - 1);
    if ((joint == '.' || joint == '-') && Chars.isHex(Chars.at(text, start - 2))) {
      // Inside a row that was judged from its start.
      return PackedSpan.NONE;
    }
    int end = nibbles(text, start);
    if (end < 0) {
      end = Chars.isHex(joint) ? -1 : literal(text, start);
    }
    return end < 0 ? PackedSpan.NONE : PackedSpan.of(start, end, PackedSpan.IPV6_IN_NAME);
  }

  private static int nibbles(Text text, int start) {
    int end = start + 1;
    int count = 1;
    while (count < MAX_NIBBLES
        && Chars.at(text, end) == '.'
        && Chars.isHex(Chars.at(text, end + 1))
        && !Chars.isWord(Chars.at(text, end + 2))) {
      end += 2;
      count++;
    }
    return count > NETWORK_NIBBLES && isName(text, end, ARPA) ? end : -1;
  }

  private static int literal(Text text, int start) {
    int end = start;
    while (end - start < MAX_LITERAL
        && (Chars.isHex(Chars.at(text, end)) || Chars.at(text, end) == '-')) {
      end++;
    }
    if ((Chars.at(text, end) | 0x20) == 's') {
      // The zone, in the place of a percent sign: fe80--1s4.
      int zone = end;
      while (end - zone < MAX_ZONE && Chars.isWord(Chars.at(text, end))) {
        end++;
      }
    }
    return isName(text, end, LITERAL) ? end : -1;
  }

  /** Whether this name stands here, in any case: resolvers mix it. */
  private static boolean isName(Text text, int start, String name) {
    for (int index = 0; index < name.length(); index++) {
      char c = Chars.at(text, start + index);
      char folded = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      if (folded != name.charAt(index)) {
        return false;
      }
    }
    return !Chars.isWord(Chars.at(text, start + name.length()));
  }
}
