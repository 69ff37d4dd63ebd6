package nl.doelbinding.analysis.gap;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.OptionalLong;
import nl.doelbinding.declaration.Retention;
import nl.doelbinding.declaration.RetentionException;
import org.jspecify.annotations.Nullable;

/** How long ISO 8601 periods are, so that they can be compared. */
final class Lengths {
  private static final int LONGEST_MONTH = 31;
  private static final int ROUND_MONTH = 30;

  private Lengths() {}

  /** Whether a period certainly exceeds a limit: 31 days do not exceed a month. */
  static boolean exceeds(@Nullable String period, String limit) {
    OptionalLong hours = hours(period, LONGEST_MONTH);
    return hours.isPresent() && hours.getAsLong() > hours(limit, LONGEST_MONTH).orElseThrow();
  }

  /** Whether a period is about as long as another, or longer: 1826 days are five years. */
  static boolean reaches(@Nullable String period, String other) {
    OptionalLong hours = hours(period, ROUND_MONTH);
    return hours.isPresent() && hours.getAsLong() >= hours(other, ROUND_MONTH).orElseThrow();
  }

  /** Whether a period is longer than another, or than none. */
  static boolean isLonger(@Nullable String period, @Nullable String other) {
    return hours(period, ROUND_MONTH).orElse(0) > hours(other, ROUND_MONTH).orElse(0);
  }

  /** Empty where there is none, or where a foreign register holds something else. */
  private static OptionalLong hours(@Nullable String period, int month) {
    if (period == null) {
      return OptionalLong.empty();
    }
    try {
      TemporalAmount amount = Retention.parse(period).amount();
      if (amount instanceof Period dates) {
        return OptionalLong.of((dates.toTotalMonths() * month + dates.get(ChronoUnit.DAYS)) * 24);
      }
      return amount instanceof Duration time
          ? OptionalLong.of(time.toHours())
          : OptionalLong.empty();
    } catch (RetentionException foreign) {
      return OptionalLong.empty();
    }
  }
}
