package nl.doelbinding.analysis.suggest;

import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * An annotation for one member.
 *
 * @param finding what the detector said of the member
 * @param purpose the purpose to declare
 * @param place where the member stands, if known
 * @since 0.1
 */
public record Suggestion(Finding finding, TypeName purpose, @Nullable SourcePlace place) {

  /** Whether somebody should first answer whether it is personal data at all. */
  public boolean isQuestion() {
    return finding.confidence() == Confidence.POSSIBLE;
  }

  /** The line, or 0. */
  int line() {
    return place == null ? 0 : place.line();
  }
}
