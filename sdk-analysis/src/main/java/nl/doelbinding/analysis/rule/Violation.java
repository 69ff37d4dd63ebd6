package nl.doelbinding.analysis.rule;

import java.util.Comparator;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule is broken. Never holds a value of personal data.
 *
 * @param rule the rule
 * @param severity what it does to a build: that of the rule, unless a configuration or the
 *     certainty of this finding says otherwise
 * @param subject what breaks it: a fully qualified member or class, a file, or a key of the
 *     configuration
 * @param message the sentence people read, subject included, without id and place
 * @param cure what to do: the line to paste, or the thing to look at; empty only where the message
 *     says it
 * @param place where it stands in the source, if known
 * @param finding what the detector said of the member; {@code null} where it had no part in it
 * @since 0.1
 */
public record Violation(
    Rule rule,
    Severity severity,
    String subject,
    String message,
    String cure,
    @Nullable SourcePlace place,
    @Nullable Finding finding)
    implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::severity)
          .thenComparing(Violation::certainty)
          .thenComparing(violation -> violation.rule().id())
          .thenComparing(Violation::subject)
          .thenComparing(Violation::message);

  /** What a terminal obeys or a reader cannot see: names in class files may hold anything. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n]]");

  /**
   * Refuses an empty message. What cannot be printed is shown as a question mark, and a message
   * stays on one line.
   */
  public Violation {
    subject = printable(subject).replace('\n', '?');
    message = printable(message).replace('\n', ' ');
    cure = printable(cure);
    finding =
        finding == null
            ? null
            : new Finding(
                printable(finding.className()),
                printable(finding.member()),
                finding.category(),
                finding.confidence(),
                printable(finding.reason()));
    if (message.isBlank()) {
      throw new IllegalArgumentException("A violation needs a message (rule " + rule.id() + ")");
    }
  }

  /** At the severity of the rule, and without a finding. */
  public Violation(
      Rule rule, String subject, String message, String cure, @Nullable SourcePlace place) {
    this(rule, rule.severity(), subject, message, cure, place, null);
  }

  private static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("?");
  }

  /** The same at another severity. */
  public Violation withSeverity(Severity other) {
    return new Violation(rule, other, subject, message, cure, place, finding);
  }

  /** The same with another cure. */
  public Violation withCure(String other) {
    return new Violation(rule, severity, subject, message, other, place, finding);
  }

  /** The same with what the detector said. */
  public Violation withFinding(Finding found) {
    return new Violation(rule, severity, subject, message, cure, place, found);
  }

  /** Whether it fails a build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Whether an input or the configuration is at fault, so that nothing can be said of the rest. */
  public boolean isAboutInput() {
    return isError() && rule.isAboutInput();
  }

  /** What the detector had no part in is certain: it was declared, or it can be read as it is. */
  private Confidence certainty() {
    return finding == null ? Confidence.SURE : finding.confidence();
  }

  /** Worst first: by severity, then the surest, then by rule and subject. */
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
