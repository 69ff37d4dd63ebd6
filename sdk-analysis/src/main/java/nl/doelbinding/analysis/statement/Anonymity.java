package nl.doelbinding.analysis.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.annotations.AfterRetention;

/**
 * Notices texts of the organisation that call data anonymous where nothing makes it so. A shortened
 * or masked address is still personal data.
 */
final class Anonymity {
  private static final Pattern STEM = Pattern.compile("(?i)anon[iy]e?m");

  private Anonymity() {}

  static void check(Document document, Telling telling) {
    boolean declared =
        telling.register().activities().stream()
            .flatMap(activity -> activity.data().stream())
            .anyMatch(item -> item.retention().action() == AfterRetention.Action.ANONYMISE);
    if (!declared) {
      document.sections().forEach(section -> check(section, telling));
    }
  }

  private static void check(Section section, Telling telling) {
    if (section.blocks().stream()
        .flatMap(Anonymity::lines)
        .anyMatch(line -> STEM.matcher(line.text()).find())) {
      telling
          .gaps()
          .add(
              section.id(),
              "a text of yours calls data anonymous and no data is declared to become so: write"
                  + " \"ingekort\" or \"gemaskeerd\" (shortened, masked), or declare"
                  + " @AfterRetention(ANONYMISE)");
    }
    section.sections().forEach(part -> check(part, telling));
  }

  static Stream<Line> lines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.line());
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream();
    }
    if (block instanceof Block.Facts facts) {
      return facts.facts().stream().flatMap(fact -> fact.values().stream());
    }
    return ((Block.Table) block).rows().stream().flatMap(List::stream);
  }
}
