package nl.doelbinding.analysis.adoption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ThreadHop;
import nl.doelbinding.purpose.ViolationCount;

/**
 * One thing to decide, which settles reads that were seen. Immutable.
 *
 * @param kind what is asked
 * @param subject what it is asked of, for the order and for links
 * @param seen the reads, the most frequent first; at least one
 */
record Question(Kind kind, String subject, List<ViolationCount> seen) {

  enum Kind {
    /** Which purpose does a piece of work have that none was bound for? */
    WORK,
    /** Was a field collected for the purpose that was bound too? */
    FIELD,
    /** What is a field that is declared for no purpose kept for? */
    UNDECLARED,
    /** No question: purposes that the reading class cannot load. */
    BROKEN
  }

  Question {
    seen = List.copyOf(seen);
  }

  static Kind kind(PurposeViolation violation) {
    if (!violation.unresolved().isEmpty()) {
      return Kind.BROKEN;
    }
    if (violation.declared().isEmpty()) {
      return Kind.UNDECLARED;
    }
    return violation.bound().isEmpty() ? Kind.WORK : Kind.FIELD;
  }

  /** What is asked once: of work without a purpose for all its fields, of others by field. */
  static String subject(PurposeViolation violation) {
    return switch (kind(violation)) {
      case WORK -> Entry.of(violation).key();
      case FIELD ->
          violation.qualifiedField() + " " + String.join(" ", new TreeSet<>(violation.bound()));
      case UNDECLARED, BROKEN -> violation.qualifiedField();
    };
  }

  long count() {
    return seen.stream().mapToLong(ViolationCount::count).sum();
  }

  /** How many of them were refused. */
  long refused() {
    return seen.stream()
        .filter(counted -> counted.violation().mode() == EnforcementMode.ENFORCE)
        .mapToLong(ViolationCount::count)
        .sum();
  }

  /** One of them, for what they have in common. */
  PurposeViolation any() {
    return seen.get(0).violation();
  }

  /**
   * What ran the work on another thread, without the purpose of who handed it over, if anything.
   */
  Optional<String> runner() {
    return seen.stream()
        .map(counted -> counted.violation().hop())
        .filter(hop -> hop != null && hop.kind() != ThreadHop.Kind.JOB && !hop.runner().isEmpty())
        .map(ThreadHop::runner)
        .findFirst();
  }

  /** The most frequent beginning of the work. */
  Entry entry() {
    return Entry.of(any());
  }

  /** How often each field was read, the most frequent first. */
  List<Map.Entry<String, Long>> fields() {
    return counted(PurposeViolation::qualifiedField);
  }

  /** How often each method read, the most frequent first. */
  List<Map.Entry<Entry, Long>> readers() {
    return counted(violation -> Entry.of(violation.place()));
  }

  /** How often the work of each method led to it, the most frequent first. */
  List<Map.Entry<Entry, Long>> entries() {
    return counted(Entry::of);
  }

  /**
   * The purposes that would let all its fields be read: those that are declared for each of them,
   * of which one is enough.
   */
  List<String> common() {
    Set<String> common = new TreeSet<>(any().declared());
    seen.forEach(counted -> common.retainAll(counted.violation().declared()));
    return List.copyOf(common);
  }

  /** Few purposes that together let all its fields be read: the one for most of them first. */
  List<String> together() {
    Set<String> chosen = new LinkedHashSet<>();
    List<PurposeViolation> left = new ArrayList<>();
    seen.forEach(counted -> left.add(counted.violation()));
    while (!left.isEmpty()) {
      Map<String, Integer> fields = new TreeMap<>();
      left.forEach(
          violation -> violation.declared().forEach(name -> fields.merge(name, 1, Integer::sum)));
      String best =
          fields.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
              .orElseThrow()
              .getKey();
      chosen.add(best);
      left.removeIf(violation -> violation.declared().contains(best));
    }
    return List.copyOf(chosen);
  }

  private <T extends Comparable<T>> List<Map.Entry<T, Long>> counted(
      Function<PurposeViolation, T> of) {
    Map<T, Long> counts = new TreeMap<>();
    seen.forEach(one -> counts.merge(of.apply(one.violation()), one.count(), Long::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Collections.reverseOrder()))
        .toList();
  }
}
