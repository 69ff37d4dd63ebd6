package nl.doelbinding.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that holds the moment of an event from which a retention counts.
 *
 * <pre>{@code
 * @PersonalData(purpose = Invoicing.class, retention = "P7Y after contract-ended")
 * String billingName;
 *
 * @RetentionStart("contract-ended")
 * Instant contractEndedAt;
 * }</pre>
 *
 * <p>The member is a date or a moment of {@code java.time}; {@code null} means that the event has
 * not happened.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RetentionStart {
  /** The events, as retentions name them. */
  String[] value();
}
