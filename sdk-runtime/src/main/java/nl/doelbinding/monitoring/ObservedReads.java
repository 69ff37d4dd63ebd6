package nl.doelbinding.monitoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ViolationCount;

/**
 * Adds up what several runs saw.
 *
 * @since 0.1
 */
public final class ObservedReads {

  private ObservedReads() {}

  /** The same violations of several runs together, the most frequent first. */
  public static List<ViolationCount> sum(Collection<List<ViolationCount>> runs) {
    Map<PurposeViolation, ViolationCount> sums = new LinkedHashMap<>();
    for (List<ViolationCount> run : runs) {
      for (ViolationCount counted : run) {
        sums.merge(counted.violation(), counted, ObservedReads::plus);
      }
    }
    return sums.values().stream().sorted(ViolationCount.MOST_FREQUENT_FIRST).toList();
  }

  private static ViolationCount plus(ViolationCount one, ViolationCount other) {
    return new ViolationCount(
        one.violation(),
        one.count() + other.count(),
        one.first().isBefore(other.first()) ? one.first() : other.first(),
        one.last().isAfter(other.last()) ? one.last() : other.last());
  }
}
