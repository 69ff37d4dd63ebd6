package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says when somebody last looked at an activity, and how often that must be done.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Review {
  /** The day of the last review, {@code 2026-03-01}. */
  String last();

  /** An ISO 8601 period, {@code P1Y}. Empty: no rhythm. */
  String every() default "";
}
