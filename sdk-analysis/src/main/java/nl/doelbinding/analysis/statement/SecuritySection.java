package nl.doelbinding.analysis.statement;

import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block.Bullets;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Measure;

/** The measures that protect the data. */
final class SecuritySection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    List<Measure> measures = telling.register().securityMeasures();
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines =
        measures.stream()
            .map(
                measure ->
                    telling.text(measure.description(), "security", "the measure " + measure.id()))
            .map(text -> Line.of(Wording.sentence(text)))
            .toList();
    return Optional.of(
        new Section(
            "security",
            wording.text("security"),
            List.of(new Paragraph(wording.say("security.intro")), new Bullets(lines))));
  }
}
