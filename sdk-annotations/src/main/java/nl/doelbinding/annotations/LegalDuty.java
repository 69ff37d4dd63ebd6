package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the law behind a duty.
 *
 * <pre>{@code
 * @LegalDuty(law = "art. 52 lid 4 AWR", from = "contract-ended")
 * }</pre>
 *
 * <p>On a purpose with {@link LegalBasis#LEGAL_OBLIGATION} or {@link LegalBasis#PUBLIC_TASK} it is
 * the law the basis rests on. On any purpose or member it makes the retention a legal duty, against
 * which a request for erasure does not help (GDPR Art. 17(3)(b)). On a member of category {@link
 * Category#NATIONAL_ID} it is the law that prescribes the number (Art. 87).
 *
 * @since 0.1
 */
@Documented
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.METHOD,
  ElementType.PARAMETER
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LegalDuty.List.class)
public @interface LegalDuty {
  /** The provision, as a lawyer would cite it. */
  String law();

  /** The event from which the duty carries the processing. Empty: from the start. */
  String from() default "";

  /**
   * On a member that is declared for several purposes: those it is said of. Empty: all of them. Of
   * two that fit, the one that names the purpose counts.
   */
  Class<?>[] purpose() default {};

  /** Holds several on one element; the compiler writes it. */
  @Documented
  @Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.PARAMETER
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The duties, in the order of the source. */
    LegalDuty[] value();
  }
}
