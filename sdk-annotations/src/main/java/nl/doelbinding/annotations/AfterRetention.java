package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
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
}
