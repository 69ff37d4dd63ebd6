package nl.doelbinding.analysis.suggest;

import java.util.Comparator;
import java.util.List;
import nl.doelbinding.analysis.detect.Confidence;

/**
 * The annotations for one class.
 *
 * @param className the binary name of the class
 * @param members what to annotate, in the order of the source
 * @since 0.1
 */
public record ClassSuggestions(String className, List<Suggestion> members) {

  /** First the classes in which most is sure: they repay the work soonest. */
  static final Comparator<ClassSuggestions> SUREST_FIRST =
      Comparator.comparingLong((ClassSuggestions of) -> -of.count(Confidence.SURE))
          .thenComparing(of -> -of.count(Confidence.LIKELY))
          .thenComparing(ClassSuggestions::className);

  /** Sorts the members. */
  public ClassSuggestions {
    members =
        members.stream()
            .sorted(
                Comparator.comparingInt(Suggestion::line)
                    .thenComparing(suggestion -> suggestion.finding().member()))
            .toList();
  }

  private long count(Confidence confidence) {
    return members.stream().filter(member -> member.finding().confidence() == confidence).count();
  }
}
