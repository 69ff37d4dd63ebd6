package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a decision with legal or similar effect is taken without a person (GDPR Art. 22,
 * 13(2)(f)).
 *
 * <p>On a purpose, or on the type or method that decides. The claim {@code no-automated-decisions}
 * of {@code doelbinding.yaml} contradicts it.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AutomatedDecision {
  /** The purposes it serves; needed on a type or method that is not a purpose. */
  Class<?>[] purpose() default {};

  /** The logic involved, in words a data subject understands. */
  String logic();

  /** What it means for the data subject. */
  String effects();

  /** How to ask for a person to look at it (Art. 22(3)). Empty: no way yet. */
  String humanReview() default "";
}
