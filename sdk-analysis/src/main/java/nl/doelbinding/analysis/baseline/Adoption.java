package nl.doelbinding.analysis.baseline;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * How far a team is, and what it left out on purpose.
 *
 * @param accepted what the baseline accepts, worst first
 * @param coverage how much is decided about; {@code null} where there is no personal data
 * @param leftOut what was found in classes that are left out, worst first
 * @since 0.1
 */
public record Adoption(
    List<Violation> accepted, @Nullable Coverage coverage, List<Violation> leftOut) {

  /** Sorts the violations. */
  public Adoption {
    accepted = accepted.stream().sorted().distinct().toList();
    leftOut = leftOut.stream().sorted().distinct().toList();
  }

  /** What a summary says of it: {@code 12 accepted by the baseline}, and so on; may be empty. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!accepted.isEmpty()) {
      notes.add(accepted.size() + " accepted by the baseline");
    }
    if (!leftOut.isEmpty()) {
      notes.add(leftOut.size() + " in classes left out by exclude");
    }
    if (coverage != null) {
      notes.add(coverage.toString());
    }
    return List.copyOf(notes);
  }
}
