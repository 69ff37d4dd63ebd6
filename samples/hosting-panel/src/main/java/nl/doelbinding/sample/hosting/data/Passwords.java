package nl.doelbinding.sample.hosting.data;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Derives what is stored of a password: a salt and PBKDF2, slow on purpose, in one text. */
final class Passwords {

  private static final int ITERATIONS = 210_000;
  private static final int SALT = 16;
  private static final HexFormat HEX = HexFormat.of();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  static String derive(String password) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return derive(password, salt);
  }

  /** Compares in constant time, so that the answer does not tell how much of a guess was right. */
  static boolean match(String password, String stored) {
    byte[] salt = HEX.parseHex(stored, 0, 2 * SALT);
    return MessageDigest.isEqual(HEX.parseHex(derive(password, salt)), HEX.parseHex(stored));
  }

  private static String derive(String password, byte[] salt) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256);
      byte[] derived =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
      return HEX.formatHex(salt) + HEX.formatHex(derived);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA512", impossible);
    }
  }
}
