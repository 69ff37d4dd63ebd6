package nl.doelbinding.analysis.render.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.analysis.render.Words;
import nl.doelbinding.analysis.rule.Severity;

/** Builds the document. */
final class RegisterDocument {
  private final Register register;
  private final Phrases phrases;
  private final Words words;
  private final HeadingAnchors anchors = new HeadingAnchors();
  private final Map<String, String> activityAnchors = new LinkedHashMap<>();

  RegisterDocument(Register register, Language language) {
    this.register = register;
    this.words = new Words(language);
    this.phrases = new Phrases(register, words);
  }

  Document document() {
    String title = words.text("page.title") + " " + organisation();
    anchors.next(title);
    String overview = anchors.next(words.text("overview"));
    String findings = anchors.next(words.text("findings"));
    String activities = anchors.next(words.text("activities"));
    for (Activity activity : register.activities()) {
      activityAnchors.put(activity.id(), anchors.next(phrases.text(activity.name())));
    }
    OtherSections others = new OtherSections(register, phrases);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(overview, words.text("overview"), overview()));
    sections.add(
        new Section(
            findings,
            words.text("findings"),
            new FindingBlocks(register, words, activityAnchors).all()));
    sections.add(new Section(activities, words.text("activities"), List.of(), activities()));
    for (Map.Entry<String, Block> other : others.all().entrySet()) {
      String heading = words.text(other.getKey());
      sections.add(new Section(anchors.next(heading), heading, List.of(other.getValue())));
    }
    sections.add(
        new Section(
            anchors.next(words.text("made")),
            words.text("made"),
            List.of(
                new Block.Paragraph(Line.of(words.text("made.from"))),
                new Block.Paragraph(Line.of(words.text("made.limits"))))));
    return new Document(words.language(), title, List.of(lead()), sections);
  }

  private String organisation() {
    String name = register.organisation().name();
    return name.isEmpty() ? "(" + words.text("organisation.unknown") + ")" : name;
  }

  private Block lead() {
    Line law = Line.of(words.text("page.law") + ". ");
    int number = register.activities().size();
    return new Block.Paragraph(
        law.and(
            String.join(
                ", ",
                words.count(number, "summary.activities"),
                words.count(register.recipients().size(), "summary.recipients"),
                words.count(
                    register.recipients().stream().filter(Phrases::isTransfer).count(),
                    "summary.transfers"),
                words.count(count(Severity.ERROR), "summary.errors"),
                words.count(count(Severity.WARNING), "summary.warnings"))));
  }

  private long count(Severity severity) {
    return register.findings().stream().filter(one -> one.severity() == severity).count();
  }

  private List<Block> overview() {
    if (register.activities().isEmpty()) {
      return List.of(new Block.Paragraph(Line.of(words.text("activities.none"))));
    }
    return List.of(
        new Block.Table(
            words.text("overview.caption"),
            List.of(
                words.text("activity"),
                words.text("activity.bases"),
                words.text("activity.subjects"),
                words.text("activity.categories"),
                words.text("activity.retention"),
                words.text("activity.recipients")),
            register.activities().stream().map(this::overview).toList()));
  }

  private List<Line> overview(Activity activity) {
    String target = "#" + activityAnchors.get(activity.id());
    return List.of(
        Line.of("").andLink(phrases.text(activity.name()), target),
        list(activity.legalBases().stream().map(phrases::basis).toList(), "activity.bases.none"),
        list(activity.dataSubjects().stream().map(phrases::subject).toList(), "none"),
        list(phrases.categories(activity), "none"),
        list(phrases.retentions(activity), "none"),
        list(
            phrases.recipients(activity).stream().map(one -> one.name()).toList(),
            "activity.recipients.none"));
  }

  private Line list(List<String> texts, String none) {
    return Line.of(texts.isEmpty() ? words.text(none) : String.join("; ", texts));
  }

  private List<Section> activities() {
    ActivityBlocks blocks = new ActivityBlocks(phrases);
    return register.activities().stream()
        .map(
            activity ->
                new Section(
                    String.valueOf(activityAnchors.get(activity.id())),
                    phrases.text(activity.name()),
                    blocks.of(activity)))
        .toList();
  }
}
