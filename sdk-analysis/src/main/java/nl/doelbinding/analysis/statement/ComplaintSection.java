package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Facts;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.register.Contact;

/** Where to complain (Art. 13(2)(d)). */
final class ComplaintSection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    Contact authority = telling.register().supervisoryAuthority();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("complaint.us")));
    if (authority == null) {
      telling.gaps().add("complaint", "no authority is named: add supervisoryAuthority");
      blocks.add(new Paragraph(wording.say("complaint.none")));
    } else {
      blocks.add(new Paragraph(wording.say("complaint.authority", authority.name())));
      blocks.add(new Facts(ContactSection.facts(authority, wording)));
    }
    return Optional.of(new Section("complaint", wording.text("complaint"), blocks));
  }
}
