package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.RecipientEntry;

/** Who receives the data of a purpose (Art. 13(1)(e) and (f)). */
final class RecipientsFact {
  private final Telling telling;
  private final Wording wording;
  private final Activity activity;

  RecipientsFact(Telling telling, Activity activity) {
    this.telling = telling;
    this.wording = telling.wording();
    this.activity = activity;
  }

  Fact fact() {
    List<Line> lines = new ArrayList<>();
    for (String id : activity.allRecipients()) {
      telling.recipient(id).ifPresent(recipient -> lines.add(line(recipient)));
    }
    if (lines.isEmpty()) {
      lines.add(wording.say("purpose.recipients.none"));
    }
    return new Fact(wording.text("purpose.recipients"), lines);
  }

  private Line line(RecipientEntry recipient) {
    RecipientWords words = new RecipientWords(telling, recipient);
    Line line = words.nameAndPlace();
    if (!activity.recipients().contains(recipient.id())) {
      List<DataItem> items =
          activity.data().stream()
              .filter(item -> item.recipients().contains(recipient.id()))
              .toList();
      line = line.and(" ").and(wording.say("recipient.only", telling.categoriesWithin(items)));
    }
    return words.isFarAway() ? line.and(" ").and(words.safeguard(telling.anchor(activity))) : line;
  }
}
