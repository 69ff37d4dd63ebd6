package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties a purpose to a concept of the W3C Data Privacy Vocabulary, so that machines can compare
 * purposes.
 *
 * <pre>{@code
 * @DpvPurpose("https://w3id.org/dpv#DirectMarketing")
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DpvPurpose {
  /** The IRI of the concept. */
  String value();
}
