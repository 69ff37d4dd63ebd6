package nl.doelbinding.masking.key;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives keys from a key with HKDF-SHA-256, RFC 5869. */
final class Hkdf {

  static final String HMAC = "HmacSHA256";
  private static final int HASH_LENGTH = 32;
  private static final int MAX_BLOCKS = 255;

  private Hkdf() {}

  /** A key of fixed length that holds what is unknown of the material. */
  static byte[] extract(byte[] salt, byte[] material) {
    // The RFC takes as many zeros as the hash is long if there is no salt; HMAC pads to the same.
    return mac(salt.length == 0 ? new byte[HASH_LENGTH] : salt).doFinal(material);
  }

  /** As many bytes as asked for, which tell nothing of those for another purpose. */
  static byte[] expand(byte[] extracted, byte[] purpose, int length) {
    if (length < 1 || length > MAX_BLOCKS * HASH_LENGTH) {
      throw new IllegalArgumentException(
          "HKDF gives 1 to " + MAX_BLOCKS * HASH_LENGTH + " bytes, not " + length);
    }
    Mac mac = mac(extracted);
    byte[] expanded = new byte[length];
    byte[] block = {};
    for (int counter = 1, filled = 0; filled < length; counter++) {
      mac.update(block);
      mac.update(purpose);
      mac.update((byte) counter);
      block = mac.doFinal();
      int taken = Math.min(block.length, length - filled);
      System.arraycopy(block, 0, expanded, filled, taken);
      filled += taken;
    }
    return expanded;
  }

  /** HMAC-SHA-256 with a key. */
  static Mac mac(byte[] key) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no " + HMAC, missing);
    }
  }
}
