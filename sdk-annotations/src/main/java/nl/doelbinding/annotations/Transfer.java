package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the safeguard for sending personal data to a recipient outside the European Economic Area
 * (GDPR Chapter V, Art. 30(1)(e)).
 *
 * <pre>{@code
 * @Recipient(name = "Cloud Inc.", role = Recipient.Role.PROCESSOR, country = "US")
 * @Transfer(safeguard = Safeguard.SCC, agreement = "SCC module 2, signed 2026-01-10")
 * public interface CloudProvider {}
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Transfer {
  /** The safeguard. */
  Safeguard safeguard();

  /** Which decision, clauses or agreement. */
  String agreement() default "";

  /** Where a data subject gets or finds a copy of it (Art. 13(1)(f)). */
  String copy() default "";
}
