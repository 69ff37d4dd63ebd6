package nl.doelbinding.purpose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts violations, each kind of its own, in bounded memory. Threads may share it. */
final class ViolationCounts {

  /** Kinds of violations that are told apart by who called. */
  private static final int MAX_CALLERS = 4_096;

  /** Kinds of violations at all. */
  private static final int MAX = 2 * MAX_CALLERS;

  private volatile ReadSamples samples = new ReadSamples();
  private final Map<PurposeViolation, Tally> tallies = new ConcurrentHashMap<>();

  ReadSamples samples() {
    return samples;
  }

  void add(PurposeViolation violation, long times) {
    Tally tally = tallies.get(violation);
    if (tally == null && tallies.size() < MAX_CALLERS) {
      tally = tallies.computeIfAbsent(violation, first -> new Tally());
    } else if (tally == null) {
      PurposeViolation alone = violation.withoutCallers();
      tally = tallies.get(alone);
      if (tally == null && tallies.size() < MAX) {
        tally = tallies.computeIfAbsent(alone, first -> new Tally());
      }
    }
    if (tally != null) {
      tally.add(times);
    }
  }

  List<ViolationCount> snapshot() {
    Map<String, PurposeViolation> latest = new HashMap<>();
    List<ViolationCount> counts = new ArrayList<>();
    tallies.forEach(
        (violation, tally) -> {
          if (violation.mode() == EnforcementMode.OBSERVE) {
            latest.merge(violation.qualifiedField(), violation, this::later);
          }
        });
    tallies.forEach(
        (violation, tally) -> {
          // Those that were not looked at are most likely like the one before.
          boolean heir = violation.equals(latest.get(violation.qualifiedField()));
          long left = heir ? samples.left(violation.owner(), violation.field()) : 0;
          counts.add(tally.of(violation, left));
        });
    counts.sort(ViolationCount.MOST_FREQUENT_FIRST);
    return List.copyOf(counts);
  }

  void clear() {
    tallies.clear();
    samples = new ReadSamples();
  }

  private PurposeViolation later(PurposeViolation one, PurposeViolation other) {
    Tally ofOne = tallies.get(one);
    Tally ofOther = tallies.get(other);
    return ofOther == null || (ofOne != null && ofOne.last >= ofOther.last) ? one : other;
  }

  private static final class Tally {
    private final LongAdder count = new LongAdder();
    private final long first = System.currentTimeMillis();
    private volatile long last = first;

    void add(long times) {
      count.add(times);
      last = System.currentTimeMillis();
    }

    ViolationCount of(PurposeViolation violation, long left) {
      return new ViolationCount(
          violation, count.sum() + left, Instant.ofEpochMilli(first), Instant.ofEpochMilli(last));
    }
  }
}
