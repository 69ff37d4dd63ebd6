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
