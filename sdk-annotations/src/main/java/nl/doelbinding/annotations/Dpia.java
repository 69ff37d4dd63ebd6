package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether a data protection impact assessment is required for a purpose (GDPR Art. 35), and
 * where it is.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Dpia {
  /** Whether one is required. */
  boolean required();

  /** Where the assessment, or the reasons for none, can be found. */
  String reference() default "";
}
