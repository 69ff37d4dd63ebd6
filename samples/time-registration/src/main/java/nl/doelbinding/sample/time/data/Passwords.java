package nl.doelbinding.sample.time.data;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Derives what is stored of a password: PBKDF2, slow on purpose. */
final class Passwords {

  private static final int ITERATIONS = 210_000;
  private static final int BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  static byte[] newSalt() {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return salt;
  }

  static byte[] hash(String password, byte[] salt) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA512", impossible);
    }
  }

  /** Compares in constant time, so that the answer does not tell how much of a guess was right. */
  static boolean match(String password, byte[] salt, byte[] expected) {
    return MessageDigest.isEqual(hash(password, salt), expected);
  }
}
