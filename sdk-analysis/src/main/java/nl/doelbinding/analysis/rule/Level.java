package nl.doelbinding.analysis.rule;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a team makes of a rule.
 *
 * @since 0.1
 */
public enum Level {
  /** Fails the build: for what must not come in any more. */
  ERROR(Severity.ERROR),
  /** Is shown: for what somebody should look at in time. */
  WARNING(Severity.WARNING),
  /** Is shown as a note. */
  INFO(Severity.INFO),
  /** Is not shown: for a rule that the team decided not to keep. */
  OFF(null);

  private final Optional<Severity> severity;

  Level(@Nullable Severity severity) {
    this.severity = Optional.ofNullable(severity);
  }

  /** As {@code doelbinding.yaml} writes it, {@code warning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of what is found; empty where it is left out. */
  public Optional<Severity> severity() {
    return severity;
  }
}
