package nl.doelbinding.declaration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a value is kept: {@code PERIOD}, {@code PERIOD after EVENT} or {@code until EVENT} (GDPR
 * Art. 5(1)(e), 30(1)(f)).
 *
 * @param period the period as written, in ISO 8601; {@code null} for {@code until}
 * @param after the event from which the period counts; {@code null}: from collection
 * @param until the event that ends the retention; {@code null} for a period
 * @since 0.1
 */
public record Retention(@Nullable String period, @Nullable String after, @Nullable String until) {

  private static final String EVENT = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final Pattern WITH_PERIOD =
      Pattern.compile("(P[0-9A-Z]+)(?:\\s+after\\s+(" + EVENT + "))?");
  private static final Pattern WITH_UNTIL = Pattern.compile("until\\s+(" + EVENT + ")");
  private static final String EXPECTED =
      "expected PERIOD, PERIOD after EVENT or until EVENT, for example \"P7Y after contract-ended\"";

  /** Refuses a mixture of the two forms. */
  public Retention {
    if ((period == null) == (until == null) || (until != null && after != null)) {
      throw new IllegalArgumentException("Either a period or an event that ends the retention");
    }
  }

  /**
   * Reads the text of an annotation.
   *
   * @throws RetentionException if it has another form, or its period is none or not positive
   */
  public static Retention parse(String text) {
    String trimmed = text.strip();
    Matcher until = WITH_UNTIL.matcher(trimmed);
    if (until.matches()) {
      return new Retention(null, null, until.group(1));
    }
    Matcher period = WITH_PERIOD.matcher(trimmed);
    if (!period.matches()) {
      throw new RetentionException("\"" + text + "\" is no retention: " + EXPECTED);
    }
    amount(period.group(1));
    return new Retention(period.group(1), period.group(2), null);
  }

  /**
   * The period as an amount of time: a {@link Period}, or a {@link Duration} for one that begins
   * with {@code PT}. {@code null} for {@code until}.
   */
  public @Nullable TemporalAmount amount() {
    return period == null ? null : amount(period);
  }

  /** The text, as an annotation would hold it. */
  @Override
  public String toString() {
    if (period == null) {
      return "until " + until;
    }
    return after == null ? period : period + " after " + after;
  }

  private static TemporalAmount amount(String text) {
    if (text.indexOf('T') > 1) {
      throw new RetentionException(
          "\""
              + text
              + "\" mixes days and hours: give a date period such as P7Y or P30D, or a time period"
              + " such as PT72H");
    }
    try {
      if (text.startsWith("PT")) {
        return positive(text, Duration.parse(text));
      }
      return positive(text, Period.parse(text));
    } catch (DateTimeException | ArithmeticException malformed) {
      throw new RetentionException(
          "\"" + text + "\" is no ISO 8601 period: write for example P7Y, P6M, P4W, P30D or PT72H");
    }
  }

  private static Duration positive(String text, Duration duration) {
    if (duration.isZero() || duration.isNegative()) {
      throw notPositive(text);
    }
    return duration;
  }

  private static Period positive(String text, Period period) {
    if (period.isZero() || period.isNegative()) {
      throw notPositive(text);
    }
    return period;
  }

  private static RetentionException notPositive(String text) {
    return new RetentionException("\"" + text + "\" must be longer than nothing");
  }
}
