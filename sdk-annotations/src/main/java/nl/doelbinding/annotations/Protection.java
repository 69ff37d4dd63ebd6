package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a value is protected (GDPR Art. 25, 32) by means the SDK does not see by itself.
 *
 * <pre>{@code
 * @Protection(Protection.Measure.HASHED)
 * byte[] passwordHash;
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Protection {
  /** The measures. */
  Measure[] value();

  /** How a value is protected. */
  enum Measure {
    /** Log files hold it only masked. */
    MASKED_IN_LOGS,
    /** Encrypted where it is stored. */
    ENCRYPTED,
    /** Only a keyed or salted hash is stored. */
    HASHED,
    /** Replaced by a pseudonym; who holds the key can go back (Art. 4(5)). */
    PSEUDONYMISED,
    /** Shortened, such as an IP address to its network. It stays personal data. */
    TRUNCATED
  }
}
