package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

/**
 * A read of personal data was refused, because none of the purposes it is declared for was bound
 * (GDPR Art. 5(1)(b)). The value was not read. The message names the field, the purposes, the place
 * and the remedy.
 *
 * @since 0.1
 */
public final class PurposeViolationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final PurposeViolation violation;

  /** For a violation. */
  public PurposeViolationException(PurposeViolation violation) {
    super(requireNonNull(violation, "violation").summary() + "\n         " + violation.remedy());
    this.violation = violation;
  }

  /** What was violated. */
  public PurposeViolation violation() {
    return violation;
  }
}
