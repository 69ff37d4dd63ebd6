package nl.doelbinding.masking.key;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-128, block by block. For one thread at a time: making one costs a few microseconds, so they
 * are kept in a {@link Pool}.
 *
 * <p>Each block stands for one address or one prefix and no block follows from another, which is
 * why ECB, unfit for messages, is right here.
 */
final class Aes {

  static final int BLOCK = 16;
  static final int KEY = 16;

  private static final String TRANSFORMATION = "AES/ECB/NoPadding";

  /** Looked up once: the search goes through all providers. */
  private static final Provider PROVIDER = provider();

  private final Cipher cipher;

  private Aes(Cipher cipher) {
    this.cipher = cipher;
  }

  /** With the key that stands from an index on. */
  static Aes encrypting(byte[] key, int from) {
    return new Aes(cipher(Cipher.ENCRYPT_MODE, key, from));
  }

  /** With the key that stands from an index on. */
  static Aes decrypting(byte[] key, int from) {
    return new Aes(cipher(Cipher.DECRYPT_MODE, key, from));
  }

  /** Handles whole blocks; in one call they go through the processor's AES several at a time. */
  void update(byte[] in, int blocks, byte[] out) {
    try {
      cipher.update(in, 0, blocks * BLOCK, out, 0);
    } catch (ShortBufferException tooShort) {
      throw new IllegalStateException(
          "The buffer for " + blocks + " blocks is too short", tooShort);
    }
  }

  private static Cipher cipher(int mode, byte[] key, int from) {
    try {
      Cipher cipher = Cipher.getInstance(TRANSFORMATION, PROVIDER);
      cipher.init(mode, new SecretKeySpec(key, from, KEY, "AES"));
      return cipher;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no " + TRANSFORMATION, missing);
    }
  }

  private static Provider provider() {
    try {
      return Cipher.getInstance(TRANSFORMATION).getProvider();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no " + TRANSFORMATION, missing);
    }
  }
}
