package nl.doelbinding.json;

import static java.util.Objects.requireNonNull;

import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.PurposeViolationException;

/**
 * A property of what came in was refused, because none of the purposes it is declared for was bound
 * (GDPR Art. 5(1)(b) and (c)): it was not set. The message names the field and the purposes, never
 * the value.
 *
 * <p>Jackson wraps it in its own exception with the path of the property; {@code PurposeFilter}
 * answers 403 where that exception reaches it.
 *
 * @since 0.1
 */
public final class RefusedPropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final PurposeViolation violation;

  /** For a violation. */
  public RefusedPropertyException(PurposeViolationException refused) {
    super(message(requireNonNull(refused, "refused").violation()), refused);
    this.violation = refused.violation();
  }

  /** What was violated; here a purpose was missing for taking a value in, not for reading one. */
  public PurposeViolation violation() {
    return violation;
  }

  private static String message(PurposeViolation violation) {
    return "["
        + PurposeViolation.RULE
        + "] "
        + violation.qualifiedField()
        + " is declared for "
        + (violation.declared().isEmpty()
            ? "no purpose"
            : String.join(" and ", violation.declared()))
        + " and came in "
        + (violation.bound().isEmpty()
            ? "with no purpose bound"
            : "under " + String.join(" and ", violation.bound()))
        + "\n         Take the property out of what is sent, or bind its purpose while it is read:"
        + " @ForPurpose on the servlet or controller, or Purposes.call.";
  }
}
