package nl.doelbinding.purpose;

import java.time.Instant;
import java.util.Comparator;

/**
 * How often the same violation was seen. Immutable; threads may share it.
 *
 * @param violation what was read, where, on behalf of whom and under which purposes
 * @param count how often
 * @param first when it was first seen
 * @param last when it was last seen
 * @since 0.1
 */
public record ViolationCount(PurposeViolation violation, long count, Instant first, Instant last) {

  /** The most frequent violation first; of equally many, always in the same order. */
  public static final Comparator<ViolationCount> MOST_FREQUENT_FIRST =
      Comparator.comparing(ViolationCount::count)
          .reversed()
          .thenComparing(counted -> counted.violation().toString());
}
