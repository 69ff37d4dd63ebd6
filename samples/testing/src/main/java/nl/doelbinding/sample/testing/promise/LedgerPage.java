package nl.doelbinding.sample.testing.promise;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Block.Table;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Language;

/** The ledger for people: {@code docs/promises.md}. */
public final class LedgerPage {

  private LedgerPage() {}

  /** The page as Markdown. */
  public static String markdown(Ledger ledger) {
    List<Section> sections = new ArrayList<>();
    ledger.chapters().forEach(chapter -> sections.add(section(chapter)));
    return MarkdownWriter.write(
        new Document(Language.EN, "The ledger of promises", lead(ledger), sections));
  }

  private static List<Block> lead(Ledger ledger) {
    int all = ledger.chapters().stream().mapToInt(chapter -> chapter.entries().size()).sum();
    List<String> heads = new ArrayList<>(List.of("sample", "promises"));
    for (Status status : Status.values()) {
      heads.add(status.english());
    }
    return List.of(
        new Paragraph(
            Line.of(
                    ("Five privacy statements make %d promises. The samples show how far the SDK"
                            + " keeps them. A promise is told in our words and named by its id."
                            + " It is enforced if the runtime makes it so, checked if the build"
                            + " proves it, stated if the register or the privacy statement says it,"
                            + " which are made from the code and, for what belongs to the organisation, from doelbinding.yaml; open if a feature is missing; and beyond code"
                            + " if no program can keep it.")
                        .formatted(all))
                .and(" The build writes this page and ")
                .andCode("promises.json")
                .and(
                    " beside it from the tests that are named here. Each of them fails when the SDK"
                        + " is taken out, but for those of open promises: they show what a sample"
                        + " does by hand.")),
        new Table("Promises by status", heads, rows(ledger)));
  }

  private static List<List<Line>> rows(Ledger ledger) {
    List<List<Line>> rows = new ArrayList<>();
    List<LedgerEntry> all = new ArrayList<>();
    for (LedgerChapter chapter : ledger.chapters()) {
      rows.add(row(chapter));
      all.addAll(chapter.entries());
    }
    rows.add(row(new LedgerChapter("all", all)));
    return rows;
  }

  private static List<Line> row(LedgerChapter chapter) {
    List<Line> row = new ArrayList<>();
    row.add(Line.of(chapter.sample()));
    row.add(Line.of(String.valueOf(chapter.entries().size())));
    chapter.counts().values().forEach(count -> row.add(Line.of(String.valueOf(count))));
    return row;
  }

  private static Section section(LedgerChapter chapter) {
    List<List<Line>> rows = new ArrayList<>();
    for (LedgerEntry entry : chapter.entries()) {
      rows.add(
          List.of(
              Line.of(entry.promise().id()),
              Line.of(entry.promise().en()),
              Line.of(status(entry)),
              evidence(entry)));
    }
    return new Section(
        chapter.sample(),
        chapter.sample(),
        List.of(
            new Table(
                "Promises of " + chapter.sample(),
                List.of("id", "promise", "status", "by"),
                rows)));
  }

  private static String status(LedgerEntry entry) {
    Feature feature = Ledger.feature(entry.promise());
    return entry.status().english() + (feature == null ? "" : ": " + feature.en());
  }

  private static Line evidence(LedgerEntry entry) {
    PromiseEntry promise = entry.promise();
    List<Line> parts = new ArrayList<>();
    if (promise.why() != null) {
      parts.add(Line.of(promise.why().en()));
    }
    if (promise.beyond() != null) {
      parts.add(Line.of(promise.beyond().en()));
    }
    entry.proofs().stream()
        .map(Proof::test)
        .distinct()
        .forEach(test -> parts.add(Line.of("").andCode(test)));
    return Line.joined(parts, "; ");
  }
}
