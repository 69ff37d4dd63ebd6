package nl.doelbinding.masking.key;

import java.util.Arrays;

/** What must hold of the bytes of a key, whatever they are for. Messages never tell a byte. */
final class Keys {

  private Keys() {}

  /** A copy of a key that must have this length. */
  static byte[] copy(String scheme, byte[] key, int length) {
    if (key.length != length) {
      throw new IllegalArgumentException(
          "The key of " + scheme + " has " + key.length + " bytes, it must have " + length);
    }
    return key.clone();
  }

  /** Whether the first half of the first 32 bytes is repeated in the second. */
  static boolean hasEqualHalves(byte[] key) {
    int half = Aes.KEY;
    return key.length >= 2 * half && Arrays.equals(key, 0, half, key, half, 2 * half);
  }
}
