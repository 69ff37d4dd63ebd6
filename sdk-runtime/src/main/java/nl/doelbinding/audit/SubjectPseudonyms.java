package nl.doelbinding.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes (HMAC-SHA-256) of identifiers. For one thread. */
final class SubjectPseudonyms {

  private static final int SHORTEST_KEY = 16;
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;

  SubjectPseudonyms(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "A key of " + key.length + " bytes can be guessed: give at least " + SHORTEST_KEY);
    }
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
    }
  }

  String of(String identifier) {
    return HexFormat.of().formatHex(mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8)));
  }
}
