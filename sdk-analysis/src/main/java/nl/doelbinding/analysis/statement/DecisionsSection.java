package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.register.Activity;

/** Whether computers decide about people (Art. 13(2)(f)). */
final class DecisionsSection implements Part {
  private static final String NO_DECISIONS = "no-automated-decisions";

  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    List<Activity> decided = new Bases(telling.register()).decided();
    List<Activity> profiled =
        telling.register().activities().stream().filter(Activity::profiling).toList();
    List<Block> blocks = new ArrayList<>();
    if (!decided.isEmpty()) {
      blocks.add(new Paragraph(wording.say("decisions", telling.links(decided))));
    } else if (telling.register().claims().contains(NO_DECISIONS)) {
      blocks.add(new Paragraph(wording.say("decisions.none")));
    }
    if (!profiled.isEmpty()) {
      blocks.add(new Paragraph(wording.say("decisions.profiling", telling.links(profiled))));
    }
    String title = profiled.isEmpty() ? "decisions.title" : "decisions.title.profiling";
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("decisions", wording.text(title), blocks));
  }
}
