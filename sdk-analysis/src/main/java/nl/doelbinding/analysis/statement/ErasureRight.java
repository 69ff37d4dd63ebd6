package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Bullets;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;

/** The right to erasure, and what a law says must stay (Art. 17(3)(b)). */
final class ErasureRight {
  private final Telling telling;

  ErasureRight(Telling telling) {
    this.telling = telling;
  }

  Section section(List<Activity> dutiful) {
    Wording wording = telling.wording();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("right.erasure.text")));
    if (!dutiful.isEmpty()) {
      blocks.add(new Paragraph(wording.say("right.erasure.not")));
      blocks.add(new Bullets(dutiful.stream().flatMap(one -> kept(one).stream()).toList()));
    }
    return new Section("right-erasure", wording.text("right.erasure"), blocks);
  }

  private List<Line> kept(Activity activity) {
    List<DataItem> items = activity.data().stream().filter(Bases::mustBeKept).toList();
    RetentionWords words = new RetentionWords(telling);
    return DataFacts.grouped(items, item -> item.retention().toString()).values().stream()
        .map(group -> kept(activity, group, words))
        .toList();
  }

  private Line kept(Activity activity, List<DataItem> items, RetentionWords words) {
    Line reason = words.duty(items.get(0).retention().law());
    return telling
        .wording()
        .say(
            "right.erasure.kept",
            telling.categories(items),
            telling.link(activity),
            words.phrase(items.get(0).retention()))
        .and(" ")
        .and(reason);
  }
}
