package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what happens to a value when its last retention is over. Left out: it is erased.
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
@Repeatable(AfterRetention.List.class)
public @interface AfterRetention {
  /** What happens. */
  Action value();

  /** What happens to a value at the end of its retention. */
  enum Action {
    /** It is removed. */
    ERASE,
    /** It is made to say nothing about a person any more, beyond repair (recital 26). */
    ANONYMISE,
    /** It is kept and used for nothing but storage (Art. 18). */
    RESTRICT
  }

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
    /** What happens, in the order of the source. */
    AfterRetention[] value();
  }
}
