package nl.doelbinding.analysis.register;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import nl.doelbinding.declaration.Retention;
import nl.doelbinding.declaration.RetentionException;

/**
 * A period as long as it is, however it was written: {@code P1Y} and {@code P12M} are one span, and
 * so are {@code P1D} and {@code PT24H}. Immutable; threads may share it.
 *
 * @param months the months, years included
 * @param seconds the rest, days of 24 hours included
 * @since 0.1
 */
public record RetentionSpan(long months, long seconds) {
  private static final long SECONDS_OF_DAY = 24L * 60 * 60;
  private static final long MONTHS_OF_YEAR = 12;

  /** The span of a period in ISO 8601; empty for text that is none, such as {@code SESSION}. */
  public static Optional<RetentionSpan> of(String period) {
    try {
      TemporalAmount amount = Retention.parse(period).amount();
      if (amount instanceof Period date) {
        return Optional.of(
            new RetentionSpan(date.toTotalMonths(), date.get(ChronoUnit.DAYS) * SECONDS_OF_DAY));
      }
      return amount instanceof Duration time
          ? Optional.of(new RetentionSpan(0, time.toSeconds()))
          : Optional.empty();
    } catch (RetentionException none) {
      return Optional.empty();
    }
  }

  /**
   * Whether this span is longer than another, whichever months they fall in. Of {@code P1M} and
   * {@code P30D} neither is: a month may have 28 days or 31.
   */
  public boolean isLongerThan(RetentionSpan other) {
    return shortest() > other.longest();
  }

  private long shortest() {
    return days(365, 28) * SECONDS_OF_DAY + seconds;
  }

  private long longest() {
    return days(366, 31) * SECONDS_OF_DAY + seconds;
  }

  /** Whole years are years; only what is left of them is as uncertain as a month. */
  private long days(int ofYear, int ofMonth) {
    return months / MONTHS_OF_YEAR * ofYear + months % MONTHS_OF_YEAR * ofMonth;
  }
}
