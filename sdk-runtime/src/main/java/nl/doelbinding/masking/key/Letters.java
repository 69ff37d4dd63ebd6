package nl.doelbinding.masking.key;

/**
 * Bits as letters, four each, that are no hexadecimal digits: no finder takes a row of them for an
 * address or a number, and it makes no word.
 */
final class Letters {

  private static final String ALL = "ghjkmnpqrstvwxyz";

  private static final int BITS = 4;

  private Letters() {}

  /** Appends the highest bits. */
  static void append(long bits, int count, StringBuilder out) {
    // Appended one by one, each would be checked for room and encoding.
    char[] letters = new char[count];
    for (int index = 0; index < count; index++) {
      letters[index] = at(bits, index);
    }
    out.append(letters);
  }

  /** Whether a text is the highest bits; takes as long however much of it is right. */
  static boolean isOf(long bits, String text) {
    int difference = 0;
    for (int index = 0; index < text.length(); index++) {
      difference |= text.charAt(index) ^ at(bits, index);
    }
    return difference == 0;
  }

  /** Whether a text has nothing but such letters from an index on. */
  static boolean areAll(String text, int from) {
    for (int index = from; index < text.length(); index++) {
      if (ALL.indexOf(text.charAt(index)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static char at(long bits, int index) {
    return ALL.charAt((int) (bits >>> (Long.SIZE - BITS * (index + 1))) & 0xF);
  }
}
