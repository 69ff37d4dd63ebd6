package nl.doelbinding.analysis.adoption;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.analysis.adoption.Question.Kind;
import nl.doelbinding.monitoring.ObservedReads;
import nl.doelbinding.purpose.ViolationCount;

/**
 * What stands between an observed application and the mode {@code enforce}: questions, those that
 * settle most reads first. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class AdoptionReport {

  private static final Comparator<Question> MOST_READS_FIRST =
      Comparator.comparing(Question::count)
          .reversed()
          .thenComparing(Question::kind)
          .thenComparing(Question::subject);

  private final List<ViolationCount> seen;
  private final List<Question> all;

  private AdoptionReport(List<ViolationCount> seen) {
    this.seen = seen;
    Map<List<Object>, List<ViolationCount>> asked = new LinkedHashMap<>();
    for (ViolationCount counted : seen) {
      asked
          .computeIfAbsent(
              List.of(Question.kind(counted.violation()), Question.subject(counted.violation())),
              key -> new java.util.ArrayList<>())
          .add(counted);
    }
    this.all =
        asked.values().stream()
            .map(
                reads ->
                    new Question(
                        Question.kind(reads.get(0).violation()),
                        Question.subject(reads.get(0).violation()),
                        reads))
            .sorted(MOST_READS_FIRST)
            .toList();
  }

  /** Of what several runs or instances of an application saw. */
  public static AdoptionReport of(Collection<List<ViolationCount>> runs) {
    return new AdoptionReport(ObservedReads.sum(runs));
  }

  /** How many questions are left until {@code enforce} refuses nothing that was seen. */
  public int questionsLeft() {
    return questions().size();
  }

  /** How many fields are read with purposes that cannot be loaded, which no answer mends. */
  public int repairsLeft() {
    return repairs().size();
  }

  List<Question> questions() {
    return all.stream().filter(question -> question.kind() != Kind.BROKEN).toList();
  }

  List<Question> repairs() {
    return all.stream().filter(question -> question.kind() == Kind.BROKEN).toList();
  }

  List<ViolationCount> seen() {
    return seen;
  }

  long reads() {
    return seen.stream().mapToLong(ViolationCount::count).sum();
  }

  long fields() {
    return seen.stream().map(counted -> counted.violation().qualifiedField()).distinct().count();
  }

  Optional<Instant> first() {
    return seen.stream().map(ViolationCount::first).min(Comparator.naturalOrder());
  }

  Optional<Instant> last() {
    return seen.stream().map(ViolationCount::last).max(Comparator.naturalOrder());
  }
}
