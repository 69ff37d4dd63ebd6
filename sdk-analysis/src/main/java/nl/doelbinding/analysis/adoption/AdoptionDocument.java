package nl.doelbinding.analysis.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ViolationCount;

/** The report as a document. For one report; not for several threads. */
final class AdoptionDocument {

  private final AdoptionReport report;
  private final AdoptionWords words;
  private final QuestionBlocks blocks;

  AdoptionDocument(AdoptionReport report, Language language) {
    this.report = report;
    this.words = new AdoptionWords(language);
    this.blocks = new QuestionBlocks(words);
  }

  Document document() {
    List<Section> sections = new ArrayList<>();
    if (report.questionsLeft() > 0) {
      sections.add(questions());
    }
    if (report.repairsLeft() > 0) {
      sections.add(repairs());
    }
    if (!report.seen().isEmpty()) {
      sections.add(fields());
    }
    sections.add(next());
    return new Document(words.language(), words.text("title"), lead(), sections);
  }

  private List<Block> lead() {
    List<Block> lead = new ArrayList<>();
    if (report.seen().isEmpty()) {
      lead.add(paragraph(words.say("lead.none")));
    } else {
      lead.add(
          paragraph(
              words.say(
                  "lead.seen",
                  words.count(report.reads(), "reads"),
                  words.count(report.fields(), "fields"),
                  words.date(report.first().orElseThrow()),
                  words.date(report.last().orElseThrow()))));
    }
    if (report.questionsLeft() > 0) {
      lead.add(
          paragraph(words.say("lead.questions", words.count(report.questionsLeft(), "questions"))));
    }
    return lead;
  }

  private Section questions() {
    List<Section> parts = new ArrayList<>();
    int number = 0;
    for (Question question : report.questions()) {
      number++;
      parts.add(
          new Section(
              "question-" + number, number + ". " + blocks.heading(question), blocks.of(question)));
    }
    return new Section(
        "questions",
        words.text("questions"),
        List.of(paragraph(words.say("questions.how"))),
        parts);
  }

  private Section repairs() {
    List<Line> items = report.repairs().stream().map(blocks::repair).toList();
    return new Section(
        "repairs",
        words.text("repairs"),
        List.of(paragraph(words.say("repairs.how")), new Block.Bullets(items)));
  }

  private Section fields() {
    Map<String, List<ViolationCount>> byField = new LinkedHashMap<>();
    for (ViolationCount counted : report.seen()) {
      byField
          .computeIfAbsent(counted.violation().qualifiedField(), name -> new ArrayList<>())
          .add(counted);
    }
    List<List<Line>> rows = new ArrayList<>();
    byField.forEach((field, seen) -> rows.add(row(field, seen)));
    return new Section(
        "fields",
        words.text("fields.title"),
        List.of(
            new Block.Table(
                words.text("fields.caption"),
                List.of(
                    words.text("fields.field"),
                    words.text("fields.declared"),
                    words.text("fields.bound"),
                    words.text("fields.reads")),
                rows)));
  }

  private List<Line> row(String field, List<ViolationCount> seen) {
    PurposeViolation any = seen.get(0).violation();
    List<Line> bound =
        seen.stream()
            .map(counted -> counted.violation().bound())
            .distinct()
            .map(this::bound)
            .toList();
    return List.of(
        AdoptionWords.code(field.replace('$', '.')),
        any.declared().isEmpty() ? words.say("none") : words.purposes(any.declared(), "and"),
        Line.joined(bound, "; "),
        Line.of(words.number(seen.stream().mapToLong(ViolationCount::count).sum())));
  }

  private Line bound(List<String> purposes) {
    return purposes.isEmpty() ? words.say("none") : words.purposes(purposes, "and");
  }

  private Section next() {
    boolean open = report.questionsLeft() + report.repairsLeft() > 0;
    Line what =
        open
            ? words.say("next.open", AdoptionWords.code("-Ddoelbinding.mode.package.…=enforce"))
            : words.say("next.done", AdoptionWords.code("-Ddoelbinding.mode=enforce"));
    return new Section(
        "next",
        words.text("next"),
        List.of(
            paragraph(what),
            paragraph(words.say("next.limits")),
            paragraph(words.say("next.decide"))));
  }

  private static Block paragraph(Line line) {
    return new Block.Paragraph(line);
  }
}
