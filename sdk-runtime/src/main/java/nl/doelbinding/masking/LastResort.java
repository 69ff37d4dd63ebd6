package nl.doelbinding.masking;

import nl.doelbinding.masking.internal.Chars;

/**
 * Hides everything that might be part of an address, for a line on which masking itself failed.
 * Works a character at a time and calls nobody's code, so that there is little left to fail.
 */
final class LastResort {

  private static final char HIDDEN = 'x';

  private LastResort() {}

  /** Changes rows of hexadecimal digits, dots and colons that hold a digit or a colon. */
  static String hide(String text) {
    char[] chars = text.toCharArray();
    for (int start = 0; start < chars.length; ) {
      int end = start;
      boolean suspicious = false;
      while (end < chars.length && isPart(chars[end])) {
        suspicious |= Chars.isDigit(chars[end]) || chars[end] == ':';
        end++;
      }
      for (int index = start; suspicious && index < end; index++) {
        if (Chars.isHex(chars[index])) {
          chars[index] = HIDDEN;
        }
      }
      start = Math.max(end, start + 1);
    }
    return new String(chars);
  }

  /**
   * Changes every letter and digit, and all that is not ASCII: an e-mail address or a password may
   * be any of it, and of UTF-8 that is seen byte by byte no part may stay.
   */
  static String hideWords(String text) {
    char[] chars = text.toCharArray();
    for (int index = 0; index < chars.length; index++) {
      if (chars[index] >= 0x80 || Character.isLetterOrDigit(chars[index])) {
        chars[index] = HIDDEN;
      }
    }
    return new String(chars);
  }

  private static boolean isPart(char c) {
    return Chars.isHex(c) || c == '.' || c == ':';
  }
}
