package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/** What speaks for and against one category of one member; confined to one judgement. */
final class Evidence {

  private final Category category;
  private final Signals signals;
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
    for (Confidence confidence : Confidence.values()) {
      boolean allowed = !onlyPossible || confidence == Confidence.POSSIBLE;
      if (allowed && score >= signals.threshold(confidence)) {
        return confidence;
      }
    }
    return null;
  }

  String reason() {
    return String.join("; ", reasons);
  }
}
