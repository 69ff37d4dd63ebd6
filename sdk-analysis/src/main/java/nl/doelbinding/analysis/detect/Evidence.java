package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/** What speaks for a category, added up, with a piece of the reason for each weight. */
final class Evidence {

  private final Category category;
  private final Signals signals;
  private final List<String> added = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private int score;
  private boolean onlyPossible;

  Evidence(Category category, Signals signals) {
    this.category = category;
    this.signals = signals;
  }

  Category category() {
    return category;
  }

  int score() {
    return score;
  }

  /** Adds a weight and says why. */
  Evidence add(String signal, String reason) {
    score += signals.weight(signal);
    added.add(signal);
    reasons.add(reason);
    return this;
  }

  /** Whatever is added: a person should look. */
  Evidence atMostPossible() {
    onlyPossible = true;
    return this;
  }

  /** How sure the sum makes; {@code null}: not sure enough to say anything. */
  @Nullable Confidence confidence() {
    if (score < signals.threshold(Confidence.POSSIBLE)) {
      return null;
    }
    if (onlyPossible || score < signals.threshold(Confidence.LIKELY)) {
      return Confidence.POSSIBLE;
    }
    return score < signals.threshold(Confidence.SURE) ? Confidence.LIKELY : Confidence.SURE;
  }

  String reason() {
    return String.join("; ", reasons);
  }

  /** The weights that were added. */
  @Override
  public String toString() {
    return category + " " + score + " " + added;
  }
}
