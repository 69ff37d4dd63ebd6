package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a value comes from (GDPR Art. 14(2)(f), 15(1)(g)) and whether the data subject must
 * give it (Art. 13(2)(e)).
 *
 * <pre>{@code
 * @Collected(from = Source.PROVIDED, provision = Provision.REQUIRED,
 *     consequence = "Zonder e-mailadres kunnen wij geen factuur sturen")
 * }</pre>
 *
 * <p>On a type it holds for all its members. Left out: provided by the data subject, and whether it
 * must be given is not said.
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
public @interface Collected {
  /** Where the value comes from. */
  Source from() default Source.PROVIDED;

  /** More about the source: the name of the register, partner or device. */
  String detail() default "";

  /** Whether the data subject must give it. */
  Provision provision() default Provision.UNSPECIFIED;

  /** What happens if it is not given. */
  String consequence() default "";

  /** Where a value comes from. */
  enum Source {
    /** The data subject gave it. */
    PROVIDED,
    /** Seen while a service was used: an address in a log, a click. */
    OBSERVED,
    /** Concluded from other data. */
    DERIVED,
    /** Somebody else gave it. */
    THIRD_PARTY,
    /** From a public source. */
    PUBLIC
  }

  /** Whether the data subject must give a value. */
  enum Provision {
    /** Not said. */
    UNSPECIFIED,
    /** A law demands it. */
    REQUIRED_BY_LAW,
    /** The contract demands it. */
    REQUIRED_BY_CONTRACT,
    /** Needed to conclude a contract or to give the service. */
    REQUIRED,
    /** May be left out without consequence. */
    OPTIONAL
  }
}
