package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives, in words, the criteria that decide how long data is kept, where no period and no event can
 * be named (GDPR Art. 13(2)(a)).
 *
 * <p>A last resort: no program can act on it. On a purpose or a member that has no retention.
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
@Repeatable(RetentionCriteria.List.class)
public @interface RetentionCriteria {
  /** The criteria. */
  String value();

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
    /** The criteria, in the order of the source. */
    RetentionCriteria[] value();
  }
}
