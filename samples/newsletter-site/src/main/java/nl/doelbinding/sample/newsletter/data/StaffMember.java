package nl.doelbinding.sample.newsletter.data;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.sample.newsletter.purpose.StaffAccess;

/** Somebody of the firm. Of the password only what PBKDF2 derives from it is kept. */
@Collected(from = Collected.Source.DERIVED, detail = "door beheer uitgegeven")
public record StaffMember(
    @PersonalData(purpose = StaffAccess.class, category = Category.USERNAME) String username,
    @PersonalData(purpose = StaffAccess.class, category = Category.CREDENTIALS) String passwordSalt,
    @PersonalData(purpose = StaffAccess.class, category = Category.CREDENTIALS)
        @Protection(Protection.Measure.HASHED)
        String passwordHash) {

  private static final int ITERATIONS = 210_000;
  private static final int BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Somebody with a new password. */
  public static StaffMember withPassword(String username, String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    String text = Base64.getEncoder().encodeToString(salt);
    return new StaffMember(username, text, hash(password, text));
  }

  /** Compares in constant time, so that the answer does not tell how much of a guess was right. */
  public boolean hasPassword(String password) {
    byte[] given = Base64.getDecoder().decode(hash(password, passwordSalt));
    return MessageDigest.isEqual(given, Base64.getDecoder().decode(passwordHash));
  }

  private static String hash(String password, String salt) {
    try {
      PBEKeySpec key =
          new PBEKeySpec(
              password.toCharArray(), Base64.getDecoder().decode(salt), ITERATIONS, BITS);
      SecretKeyFactory pbkdf2 = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
      return Base64.getEncoder().encodeToString(pbkdf2.generateSecret(key).getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA512", impossible);
    }
  }
}
