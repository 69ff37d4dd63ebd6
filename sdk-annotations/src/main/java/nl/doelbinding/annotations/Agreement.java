package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which agreement binds a recipient: with a processor that of GDPR Art. 28(3), with a joint
 * controller the arrangement of Art. 26.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Agreement {
  /** Name and date of the agreement, or where to find it. */
  String value();
}
