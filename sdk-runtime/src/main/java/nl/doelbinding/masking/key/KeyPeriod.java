package nl.doelbinding.masking.key;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long one key is used for what is written. All periods begin at midnight UTC, so that every
 * server changes keys at the same moment.
 *
 * <p>An address is written alike within a period and unlike in the next: nobody without the key
 * sees that it is the same one.
 *
 * @since 0.1
 */
public enum KeyPeriod {
  /**
   * Always the same key. Pick it to follow an address through all logs, and know that others can.
   */
  NONE("none") {
    @Override
    Window of(LocalDate day) {
      return new Window("", Long.MIN_VALUE, Long.MAX_VALUE);
    }
  },
  /** A key for each day, {@code 2026-11-22}. Pick it unless a longer view is needed. */
  DAY("P1D") {
    @Override
    Window of(LocalDate day) {
      return window(day.toString(), day, day.plusDays(1));
    }
  },
  /** A key for each week of ISO 8601, which begins on Monday: {@code 2026-W47}. */
  WEEK("P7D") {
    @Override
    Window of(LocalDate day) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      String id =
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      return window(id, monday, monday.plusDays(7));
    }
  },
  /** A key for each month, {@code 2026-11}. */
  MONTH("P1M") {
    @Override
    Window of(LocalDate day) {
      LocalDate first = day.withDayOfMonth(1);
      return window(first.toString().substring(0, 7), first, first.plusMonths(1));
    }
  };

  private final String text;

  KeyPeriod(String text) {
    this.text = text;
  }

  /**
   * The period of a text: {@code P1D}, {@code P7D}, {@code P1M} or {@code none}.
   *
   * @throws IllegalArgumentException if it is another; the message lists those there are
   */
  public static KeyPeriod parse(String text) {
    for (KeyPeriod period : values()) {
      if (period.text.equalsIgnoreCase(text)) {
        return period;
      }
    }
    String allowed = Stream.of(values()).map(KeyPeriod::toString).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "The period of a key is \"" + text + "\", allowed is one of " + allowed);
  }

  /** The period that a moment lies in, in milliseconds of the epoch. */
  Window at(long millis) {
    return of(LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC));
  }

  abstract Window of(LocalDate day);

  /** As configuration says it. */
  @Override
  public String toString() {
    return text;
  }

  private static Window window(String id, LocalDate from, LocalDate until) {
    return new Window(id, millis(from), millis(until));
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  /**
   * One period.
   *
   * @param id what the key is derived with and the mark tells; empty if there is but one
   * @param from its first millisecond
   * @param until the first millisecond behind it
   */
  record Window(String id, long from, long until) {

    boolean holds(long millis) {
      return millis >= from && millis < until;
    }
  }
}
