package nl.doelbinding.analysis.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256, which every Java platform has. Threads may share it.
 *
 * @since 0.1
 */
public final class Sha256 {

  private Sha256() {}

  /** The digest of a text in UTF-8. */
  public static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
    }
  }
}
