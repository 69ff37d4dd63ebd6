package nl.doelbinding.analysis.rule;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule is broken. Never holds a value of personal data.
 *
 * @param rule the rule
 * @param subject what breaks it: a fully qualified member or class, a file, or a key of the
 *     configuration
 * @param message the sentence people read, subject included, without id and place
 * @param cure what to do: the line to paste, or the thing to look at; empty only where the message
 *     says it
 * @param place where it stands in the source, if known
 * @since 0.1
 */
public record Violation(
    Rule rule, String subject, String message, String cure, @Nullable SourcePlace place)
    implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing((Violation violation) -> violation.rule().severity())
          .thenComparing(violation -> violation.rule().id())
          .thenComparing(Violation::subject)
          .thenComparing(Violation::message);

  /** Refuses an empty message. */
  public Violation {
    if (message.isBlank()) {
      throw new IllegalArgumentException("A violation needs a message (rule " + rule.id() + ")");
    }
  }

  /** Whether it fails a build. */
  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /** Whether an input or the configuration is at fault, so that nothing can be said of the rest. */
  public boolean isAboutInput() {
    return isError() && rule.isAboutInput();
  }

  /** Worst first, then by rule and subject. */
  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  /** The house form on one line: id, message, place. */
  @Override
  public String toString() {
    return "[" + rule.id() + "] " + message + (place == null ? "" : " " + place);
  }
}
