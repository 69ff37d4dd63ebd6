package nl.doelbinding.masking.internal;

/** What the groups of an IPv6 candidate look like, as bits. */
final class GroupTraits {

  static final int DIGIT = 1;
  static final int UPPER = 1 << 1;
  static final int LOWER = 1 << 2;

  /** A group of three or four digits. */
  static final int LONG = 1 << 3;

  /** A group that has not exactly two digits. */
  static final int NOT_TWO = 1 << 4;

  /** Two groups with a single colon between them. */
  static final int PAIR = 1 << 5;

  /** Ends in the dotted octets of an IPv4 address. */
  static final int IPV4_TAIL = 1 << 6;

  private GroupTraits() {}

  /**
   * Whether a group of four that stands here starts addresses that are given out: 2000::/3,
   * fc00::/7, fe80::/10 and ff00::/8. Words and numbers hardly ever do.
   */
  static boolean isAllocated(Text text, int start) {
    return Chars.hexLength(text, start, 5) == 4 && isAllocatedStart(text, start);
  }

  /** Whether four letters and digits that start here begin as such a group does. */
  private static boolean isAllocatedStart(Text text, int start) {
    char first = Chars.at(text, start);
    int second = Chars.at(text, start + 1) | 0x20;
    int third = Chars.at(text, start + 2) | 0x20;
    if ((first | 0x20) != 'f') {
      return first == '2' || first == '3';
    }
    return second == 'c'
        || second == 'd'
        || second == 'f'
        || (second == 'e' && (third == '8' || third == '9' || third == 'a' || third == 'b'));
  }

  static int of(Text text, int start, int length) {
    int traits = (length > 2 ? LONG : 0) | (length != 2 ? NOT_TWO : 0);
    for (int index = start; index < start + length; index++) {
      char c = text.at(index);
      traits |= Chars.isDigit(c) ? DIGIT : c >= 'a' ? LOWER : UPPER;
    }
    return traits;
  }

  static boolean has(int traits, int wanted) {
    return (traits & wanted) == wanted;
  }

  /** Whether something that is no address was still meant as one, rather than as code or time. */
  static boolean looksDeliberate(int traits) {
    return has(traits, PAIR | LONG | DIGIT);
  }
}
