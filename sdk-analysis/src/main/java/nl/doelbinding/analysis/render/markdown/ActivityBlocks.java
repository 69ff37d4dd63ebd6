package nl.doelbinding.analysis.render.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.analysis.render.Words;
import org.jspecify.annotations.Nullable;

/** What is said of an activity: a paragraph, the facts, and a table of the data. */
final class ActivityBlocks {
  private final Phrases phrases;
  private final Words words;

  ActivityBlocks(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  List<Block> of(Activity activity) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Line.of(phrases.text(activity.description()))));
    blocks.add(facts(activity));
    if (activity.data().isEmpty()) {
      String key = activity.parents().isEmpty() ? "activity.data.none" : "activity.data.wider";
      blocks.add(new Block.Paragraph(Line.of(words.text(key))));
    } else {
      blocks.add(data(activity));
    }
    return blocks;
  }

  private Block facts(Activity activity) {
    List<Block.Facts.Fact> facts = new ArrayList<>();
    add(
        facts,
        "activity.bases",
        activity.legalBases().isEmpty()
            ? List.of(words.text("activity.bases.none"))
            : activity.legalBases().stream().map(this::basis).toList());
    add(
        facts,
        "activity.subjects",
        activity.dataSubjects().stream().map(phrases::subject).toList());
    List<RecipientEntry> recipients = phrases.recipients(activity);
    add(facts, "activity.recipients", or(names(recipients), "activity.recipients.none"));
    add(
        facts,
        "activity.transfers",
        or(
            recipients.stream().filter(Phrases::isTransfer).map(this::transfer).toList(),
            "activity.transfers.none"));
    if (activity.profiling()) {
      add(facts, "activity.profiling", words.text("activity.profiling.yes"));
    }
    add(facts, "activity.decision", phrases.decision(activity));
    add(facts, "activity.onBehalfOf", activity.onBehalfOf());
    add(facts, "activity.locations", phrases.locations(activity));
    add(facts, "activity.measures", phrases.measures(activity));
    add(facts, "activity.channels", activity.channels().stream().map(words::label).toList());
    add(facts, "activity.dpia", phrases.dpia(activity));
    add(facts, "activity.owner", activity.owner());
    add(facts, "activity.group", activity.category());
    add(facts, "activity.consent", activity.consentRecord());
    add(facts, "activity.notice", activity.notice());
    add(
        facts,
        "activity.reviewed",
        phrases.review(activity.lastReviewed(), activity.reviewEvery()));
    add(facts, "activity.extends", activity.parents());
    add(facts, "activity.remarks", activity.remarks());
    facts.add(new Block.Facts.Fact(words.text("activity.purposeType"), origin(activity)));
    return new Block.Facts(facts);
  }

  private static Line origin(Activity activity) {
    Line line = Line.of("").andCode(activity.purposeType());
    return activity.source() == null ? line : line.and(", ").andCode(activity.source().toString());
  }

  private String basis(LegalBasisEntry basis) {
    List<String> parts = new ArrayList<>(List.of(phrases.basis(basis)));
    if (basis.law() != null) {
      parts.add(words.text("basis.law") + ": " + basis.law());
    }
    if (basis.legitimateInterest() != null) {
      parts.add(words.text("basis.interest") + ": " + phrases.text(basis.legitimateInterest()));
    }
    if (basis.balancingTest() != null) {
      parts.add(words.text("basis.test") + ": " + basis.balancingTest());
    }
    return String.join(", ", parts);
  }

  private String transfer(RecipientEntry recipient) {
    return recipient.name()
        + ", "
        + words.country(recipient.country())
        + ", "
        + phrases.safeguard(recipient);
  }

  private void add(List<Block.Facts.Fact> facts, String key, @Nullable String value) {
    add(facts, key, value == null || value.isEmpty() ? List.of() : List.of(value));
  }

  private void add(List<Block.Facts.Fact> facts, String key, List<String> values) {
    if (!values.isEmpty()) {
      String value = String.join("; ", values);
      facts.add(new Block.Facts.Fact(words.text(key), Line.of(value)));
    }
  }

  private Block data(Activity activity) {
    return new Block.Table(
        words.text("activity.data"),
        List.of(
            words.text("data.category"),
            words.text("activity.retention"),
            words.text("data.source"),
            words.text("activity.recipients"),
            words.text("data.protection"),
            words.text("data.where")),
        activity.data().stream().map(item -> row(activity, item)).toList());
  }

  private List<Line> row(Activity activity, DataItem item) {
    String special = phrases.special(item);
    return List.of(
        Line.of(phrases.text(item.label()) + (special.isEmpty() ? "" : " (" + special + ")")),
        Line.of(retention(item)),
        Line.of(words.label(item.source())),
        Line.of(String.join("; ", or(names(phrases.recipients(activity, item)), "none"))),
        Line.of(
            String.join("; ", or(item.protection().stream().map(words::label).toList(), "none"))),
        Line.joined(item.fields().stream().map(ActivityBlocks::where).toList(), ", "));
  }

  private String retention(DataItem item) {
    String law = item.retention().law();
    return phrases.retention(item.retention())
        + (law == null ? "" : "; " + words.text("retention.law") + ": " + law);
  }

  private static Line where(FieldReference field) {
    return Line.of("").andCode(field.owner() + "." + field.member());
  }

  private List<String> or(List<String> texts, String none) {
    return texts.isEmpty() ? List.of(words.text(none)) : texts;
  }

  private static List<String> names(List<RecipientEntry> recipients) {
    return recipients.stream().map(RecipientEntry::name).toList();
  }
}
