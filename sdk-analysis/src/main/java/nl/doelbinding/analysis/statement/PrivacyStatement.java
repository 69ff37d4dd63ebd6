package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Facts;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.StatementEntry;

/**
 * A privacy statement in one language, told from a register alone. Equal registers give equal
 * statements. Immutable; threads may share it.
 *
 * @param document what it says
 * @param gaps what it must say and could not
 * @since 0.1
 */
public record PrivacyStatement(Document document, List<StatementGap> gaps) {
  /** Copies the list. */
  public PrivacyStatement {
    gaps = List.copyOf(gaps);
  }

  /**
   * The statement of a register.
   *
   * @param history what changed in earlier versions
   */
  public static PrivacyStatement of(
      Register register, Language language, StatementHistory history) {
    Telling telling = new Telling(register, new Wording(language), history);
    Document document =
        new Document(language, title(telling), lead(telling), new Outline(telling).sections());
    Anonymity.check(document, telling);
    return new PrivacyStatement(document, telling.gaps().all());
  }

  private static String title(Telling telling) {
    String name = telling.register().organisation().name();
    return name.isEmpty()
        ? telling.wording().text("title.unnamed")
        : telling.wording().say("title", name).text();
  }

  private static List<Block> lead(Telling telling) {
    Wording wording = telling.wording();
    List<Block> lead = new ArrayList<>();
    lead.add(new Paragraph(wording.say("lead")));
    StatementEntry statement = telling.register().statement();
    List<Fact> facts = new ArrayList<>();
    if (statement != null && statement.version() != null) {
      facts.add(new Fact(wording.text("lead.version"), Line.of(statement.version())));
    }
    if (statement != null && statement.effectiveFrom() != null) {
      String day = wording.words().date(statement.effectiveFrom());
      facts.add(new Fact(wording.text("lead.effective"), Line.of(day)));
    } else {
      telling.gaps().add("changes", "the statement has no date: add statement.effectiveFrom");
    }
    if (statement != null && !statement.scope().isEmpty()) {
      List<Line> scope = statement.scope().stream().map(Telling::address).toList();
      facts.add(new Fact(wording.text("lead.scope"), scope));
    }
    if (!facts.isEmpty()) {
      lead.add(new Facts(facts));
    }
    return lead;
  }
}
