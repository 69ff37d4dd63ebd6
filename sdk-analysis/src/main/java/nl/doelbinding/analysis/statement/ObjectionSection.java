package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;

/** The right to object, which the law wants apart from all other information (Art. 21(4)). */
final class ObjectionSection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    Bases bases = new Bases(telling.register());
    List<Activity> interests = bases.objectionable();
    List<Activity> marketing = bases.marketing();
    List<Block> blocks = new ArrayList<>();
    if (!interests.isEmpty()) {
      blocks.add(new Paragraph(strong(wording, "objection.may")));
      blocks.add(new Paragraph(wording.say("objection.for", telling.links(interests))));
      blocks.add(new Paragraph(wording.say("objection.answer")));
    }
    blocks.add(new Paragraph(strong(wording, "objection.marketing")));
    if (!marketing.isEmpty()) {
      blocks.add(new Paragraph(wording.say("objection.marketing.for", telling.links(marketing))));
    }
    blocks.add(
        new Paragraph(
            new Line(List.of()).andLink(wording.text("objection.how"), "#right-request")));
    return Optional.of(new Section("objection", wording.text("objection"), blocks));
  }

  /** The first sentence strong, so that nobody overlooks it. */
  private static Line strong(Wording wording, String key) {
    return new Line(List.of()).andStrong(wording.text(key)).and(" " + wording.text(key + ".more"));
  }
}
