package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Facts;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.rule.Severity;

/** Each purpose on its own: why, which data, for how long, for whom (Art. 13(1)(c), 13(2)). */
final class PurposesSection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    List<Activity> activities = telling.register().activities();
    if (activities.isEmpty()) {
      telling.gaps().add("purposes", "no purpose is declared: add one with @Purpose");
      return Optional.of(
          new Section(
              "purposes",
              wording.text("purposes"),
              List.of(new Paragraph(wording.say("purposes.none")))));
    }
    return Optional.of(
        new Section(
            "purposes",
            wording.text("purposes"),
            List.of(new Paragraph(intro(telling))),
            activities.stream().map(activity -> section(activity, telling)).toList()));
  }

  /** That there is nothing else, where nobody found data that is not declared. */
  private static Line intro(Telling telling) {
    Line intro = telling.wording().say("purposes.intro");
    boolean undeclared =
        telling.register().findings().stream()
            .anyMatch(
                finding ->
                    finding.severity() == Severity.ERROR && finding.code().startsWith("DB-1"));
    return undeclared ? intro : intro.and(" ").and(telling.wording().say("purposes.only"));
  }

  private static Section section(Activity activity, Telling telling) {
    String anchor = telling.anchor(activity);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            Line.of(
                Wording.sentence(
                    telling.text(
                        activity.description(), anchor, "the description of " + activity.id())))));
    customer(activity, telling).ifPresent(blocks::add);
    List<Fact> facts = new ArrayList<>();
    facts.addAll(new DataFacts(telling, activity).facts());
    facts.add(new BasisFact(telling, activity).fact());
    new RetentionFact(telling, activity).fact().ifPresent(facts::add);
    facts.add(new RecipientsFact(telling, activity).fact());
    channels(activity, telling).ifPresent(facts::add);
    facts.addAll(new DecisionFacts(telling, activity).facts());
    blocks.add(new Facts(facts));
    return new Section(
        anchor, telling.text(activity.name(), anchor, "the name of " + activity.id()), blocks);
  }

  /** How people are reached for this purpose; nothing where it reaches nobody. */
  private static Optional<Fact> channels(Activity activity, Telling telling) {
    Wording wording = telling.wording();
    List<Line> channels =
        activity.channels().stream().map(wording.words()::label).map(Line::of).toList();
    return channels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fact(
                wording.text("purpose.channels"),
                wording.say("purpose.channels.text", wording.list(channels))));
  }

  /** On whose behalf a processor works: there a data subject must be. */
  private static Optional<Block> customer(Activity activity, Telling telling) {
    List<Line> names = activity.onBehalfOf().stream().map(Line::of).toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Paragraph(telling.wording().say("purpose.onBehalfOf", telling.wording().list(names))));
  }
}
