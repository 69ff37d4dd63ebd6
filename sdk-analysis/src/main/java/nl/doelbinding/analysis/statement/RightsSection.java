package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;

/** The rights that hold, as the legal bases give them (Art. 13(2)(b) to (d)). */
final class RightsSection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    Bases bases = new Bases(telling.register());
    List<Section> rights = new ArrayList<>();
    rights.add(right("access", wording));
    rights.add(right("rectification", wording));
    rights.add(new ErasureRight(telling).section(bases.dutiful()));
    rights.add(right("restriction", wording));
    named("portability", bases.portable(), telling).ifPresent(rights::add);
    named("withdrawal", bases.consented(), telling).ifPresent(rights::add);
    named("review", bases.decided(), telling).ifPresent(rights::add);
    rights.add(new RequestWords(telling).section());
    return Optional.of(
        new Section(
            "rights",
            wording.text("rights"),
            List.of(new Paragraph(wording.say("rights.intro"))),
            rights));
  }

  private static Section right(String right, Wording wording) {
    return new Section(
        "right-" + right,
        wording.text("right." + right),
        List.of(new Paragraph(wording.say("right." + right + ".text"))));
  }

  /** A right that holds for some purposes only, which are named. */
  private static Optional<Section> named(String right, List<Activity> activities, Telling telling) {
    if (activities.isEmpty()) {
      return Optional.empty();
    }
    Section plain = right(right, telling.wording());
    List<Block> blocks = new ArrayList<>(plain.blocks());
    Line where = telling.wording().say("right." + right + ".for", telling.links(activities));
    blocks.add(new Paragraph(where));
    return Optional.of(new Section(plain.id(), plain.heading(), blocks));
  }
}
