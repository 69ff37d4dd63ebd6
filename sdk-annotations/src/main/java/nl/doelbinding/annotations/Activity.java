package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Facts of a processing activity that authorities' templates ask for beyond GDPR Art. 30.
 *
 * <pre>{@code
 * @Activity(owner = "Administratie", channels = {Channel.EMAIL, Channel.POST})
 * }</pre>
 *
 * <p>Stands on a purpose. Every attribute may be left out.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Activity {
  /** The department or person that answers for it. */
  String owner() default "";

  /** A heading under which activities are grouped, such as "Marketing". */
  String category() default "";

  /** How data subjects are reached. */
  Channel[] channels() default {};

  /**
   * For a processor (Art. 30(2)): the controllers on whose behalf it is done, as named in {@code
   * doelbinding.yaml}.
   */
  String[] onBehalfOf() default {};

  /** The security measures that hold, as ids of {@code doelbinding.yaml}. */
  String[] securityMeasures() default {};

  /** Where consents are recorded. */
  String consentRecord() default "";

  /** Where the data subject was told. */
  String notice() default "";

  /** Anything else the reader should know. */
  String remarks() default "";
}
