package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the interest behind {@link LegalBasis#LEGITIMATE_INTEREST} (GDPR Art. 13(1)(d)).
 *
 * <pre>{@code
 * @LegitimateInterest(value = "Storingen en misbruik opmerken", balancingTest = "LIA-2026-02")
 * }</pre>
 *
 * <p>Stands on a purpose. Without it a purpose on that basis is an error.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LegitimateInterest {
  /** The interest, in words a data subject understands. "Commercial interest" is too vague. */
  String value();

  /** Where the weighing against the interests of the data subject is kept. Empty: nowhere yet. */
  String balancingTest() default "";
}
