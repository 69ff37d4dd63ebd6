package nl.doelbinding.sample.connector.data;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Derives what is stored of a password: salted, and slow on purpose. */
final class Passwords {

  private static final PasswordEncoder ENCODER =
      Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  private Passwords() {}

  static String hash(String password) {
    return String.valueOf(ENCODER.encode(password));
  }

  static boolean match(String password, String hash) {
    return !hash.isEmpty() && ENCODER.matches(password, hash);
  }
}
