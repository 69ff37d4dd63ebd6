package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.RetentionEntry;

/** How long data is kept for a purpose (Art. 13(2)(a)). */
final class RetentionFact {
  private final Telling telling;
  private final Activity activity;
  private final RetentionWords words;

  RetentionFact(Telling telling, Activity activity) {
    this.telling = telling;
    this.activity = activity;
    this.words = new RetentionWords(telling);
  }

  /** Empty where there is no data to keep. */
  Optional<Fact> fact() {
    if (activity.data().isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<DataItem>> groups =
        DataFacts.grouped(activity.data(), item -> item.retention().toString());
    List<Line> lines = new ArrayList<>();
    groups.values().forEach(items -> lines.add(line(items, groups.size() == 1)));
    return Optional.of(new Fact(telling.wording().text("purpose.retention"), lines));
  }

  private Line line(List<DataItem> items, boolean all) {
    RetentionEntry retention = items.get(0).retention();
    Line categories = telling.categories(items);
    if (!RetentionWords.isStated(retention)) {
      telling
          .gaps()
          .add(
              telling.anchor(activity),
              "nobody says how long these are kept: %s; add a retention"
                  .formatted(Telling.named(items)));
      Line none = telling.wording().say("retention.none");
      return (all ? none : categories.and(": ").and(none)).and(words.rest(retention));
    }
    Line phrase = words.phrase(retention);
    Line sentence =
        all
            ? Line.of(Wording.sentence(phrase.text()))
            : categories.and(": " + phrase.text() + (phrase.text().endsWith(".") ? "" : "."));
    return sentence.and(words.rest(retention));
  }
}
