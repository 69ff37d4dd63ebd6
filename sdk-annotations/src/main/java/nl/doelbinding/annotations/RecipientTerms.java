package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Further facts of a recipient. Every attribute may be left out.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecipientTerms {
  /** What the recipient may not do with the data. */
  String[] constraints() default {};

  /** Host names data is sent to; calls to other hosts are not covered by the recipient. */
  String[] hosts() default {};

  /** The recipient's own privacy statement. */
  String privacyPolicyUrl() default "";

  /** Whether the data is sold to it. */
  boolean sold() default false;

  /** Whether it is an international organisation (Art. 4(26)). */
  boolean internationalOrganisation() default false;
}
