package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.BreachHandling;

/** What happens after a breach; told only by who says how breaches are handled. */
final class BreachSection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    BreachHandling breaches = telling.register().breachHandling();
    if (breaches == null) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("breach.intro")));
    if (breaches.authorityDeadline() != null) {
      String period = wording.words().period(breaches.authorityDeadline());
      blocks.add(new Paragraph(wording.say("breach.authority", period)));
    }
    blocks.add(new Paragraph(wording.say("breach.subject")));
    if (breaches.customerDeadline() != null) {
      String period = wording.words().period(breaches.customerDeadline());
      blocks.add(new Paragraph(wording.say("breach.customer", period)));
    }
    if (breaches.contact() != null) {
      Line contact = Telling.address(breaches.contact());
      blocks.add(new Paragraph(wording.say("breach.contact", contact)));
    }
    return Optional.of(new Section("breach", wording.text("breach"), blocks));
  }
}
