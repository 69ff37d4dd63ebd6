package nl.doelbinding.analysis.render.markdown;

import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Words;

/** What is missing or wrong, the worst first. */
final class FindingBlocks {
  private final Register register;
  private final Words words;
  private final Map<String, String> activities;

  FindingBlocks(Register register, Words words, Map<String, String> activities) {
    this.register = register;
    this.words = words;
    this.activities = activities;
  }

  List<Block> all() {
    if (register.findings().isEmpty()) {
      return List.of(
          new Block.Paragraph(
              Line.of("")
                  .andStrong(words.text("findings.none"))
                  .and(" " + words.text("findings.none.meaning"))));
    }
    return List.of(
        new Block.Paragraph(Line.of(words.text("findings.intro"))),
        new Block.Bullets(register.findings().stream().map(this::line).toList()));
  }

  private Line line(Finding finding) {
    String article = finding.article() == null ? "" : words.article(finding.article());
    Line line =
        Line.of("")
            .andStrong(words.label(finding.severity()))
            .and(" ")
            .andCode(finding.code())
            .and(" " + words.summary(finding.code()))
            .and(article.isEmpty() ? "" : " (" + article + ")")
            .and(". " + words.remedy(finding.code()).map(told -> told + " ").orElse(""))
            .and(finding.message().in(words.language()));
    String anchor = finding.activity() == null ? null : activities.get(finding.activity());
    if (anchor != null) {
      line = line.and(" ").andLink(String.valueOf(finding.activity()), "#" + anchor);
    }
    return finding.location() == null ? line : line.and(" ").andCode(finding.location());
  }
}
