package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who receives a single value, beyond the recipients of its purposes.
 *
 * <pre>{@code
 * @PersonalData(purpose = Payment.class)
 * @SentTo(PaymentProvider.class)
 * String iban;
 * }</pre>
 *
 * <p>On a type it holds for all its members.
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
@Repeatable(SentTo.List.class)
public @interface SentTo {
  /** Types that carry {@link Recipient}. */
  Class<?>[] value();

  /**
   * On a member that is declared for several purposes: those it is said of. Empty: all of them. Of
   * two that fit, the one that names the purpose counts.
   */
  Class<?>[] purpose() default {};

  /** Holds several on one element; the compiler writes it. */
  @Documented
  @Target({
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The recipients, in the order of the source. */
    SentTo[] value();
  }
}
