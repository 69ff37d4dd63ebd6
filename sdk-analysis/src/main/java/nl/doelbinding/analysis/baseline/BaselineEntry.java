package nl.doelbinding.analysis.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is accepted for now.
 *
 * @param key what is accepted
 * @param until the last day on which it is; {@code null}: a debt without a date
 * @param reason why; never blank
 * @param line where it stands in the file, counted from 1; 0 for one that is not written yet
 * @since 0.1
 */
public record BaselineEntry(Key key, @Nullable LocalDate until, String reason, int line)
    implements Comparable<BaselineEntry> {

  /**
   * A rule and what breaks it. Neither a line nor a message is part of it, so that an entry holds
   * while the code around it changes.
   *
   * @param rule the id of the rule
   * @param subject the subject of its violations
   */
  public record Key(String rule, String subject) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::rule).thenComparing(Key::subject);

    static Key of(Violation violation) {
      return new Key(violation.rule().id(), violation.subject());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** Refuses an entry without a reason. */
  public BaselineEntry {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("An entry of a baseline needs a reason: " + key);
    }
  }

  /** Whether it is over on a day. */
  public boolean isOver(LocalDate today) {
    return until != null && until.isBefore(today);
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return key.compareTo(other.key);
  }
}
