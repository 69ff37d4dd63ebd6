package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the annotated element holds no personal data although it looks as if it did, and why.
 *
 * <pre>{@code
 * @NotPersonalData("the name of the product, not of a person")
 * String productName;
 * }</pre>
 *
 * <p>Legal on a field, record component, getter, parameter, or on a type, for all its members. The
 * reason is kept: whoever reviews the register can read the decision. Together with {@link
 * PersonalData} on the same element it is an error.
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
public @interface NotPersonalData {
  /** Why the value says nothing about a person. Must not be blank. */
  String value();
}
