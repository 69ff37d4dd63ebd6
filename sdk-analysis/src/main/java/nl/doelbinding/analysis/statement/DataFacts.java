package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;

/** Of whom, which data, where from, and whether it must be given (Art. 13(2)(e), 14(1), 14(2)). */
final class DataFacts {
  private final Telling telling;
  private final Wording wording;
  private final Activity activity;
  private final String anchor;

  DataFacts(Telling telling, Activity activity) {
    this.telling = telling;
    this.wording = telling.wording();
    this.activity = activity;
    this.anchor = telling.anchor(activity);
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(wording.text("purpose.data"), data()));
    facts.add(new Fact(wording.text("purpose.subjects"), subjects()));
    if (!activity.data().isEmpty()) {
      facts.add(new Fact(wording.text("purpose.source"), sources()));
      provision().ifPresent(facts::add);
    }
    return facts;
  }

  private Line subjects() {
    List<Line> labels = new ArrayList<>();
    for (DataSubjectEntry subject : activity.dataSubjects()) {
      if (!subject.equals(DataSubjectEntry.NOT_STATED)) {
        labels.add(
            Line.of(
                subject.label() == null
                    ? subject.name()
                    : telling.text(subject.label(), anchor, "the label of " + subject.name())));
      }
    }
    if (labels.isEmpty()) {
      telling.gaps().add(anchor, "nobody says about whom the data is: add @DataSubject");
      return wording.say("purpose.subjects.none");
    }
    return Line.joined(labels, "; ");
  }

  private List<Line> data() {
    if (!activity.data().isEmpty()) {
      List<Line> lines = new ArrayList<>();
      lines.add(telling.categories(activity.data()));
      activity.data().stream()
          .map(this::special)
          .flatMap(Optional::stream)
          .distinct()
          .forEach(lines::add);
      return lines;
    }
    List<Activity> wider = telling.wider(activity);
    if (wider.isEmpty()) {
      telling.gaps().add(anchor, "no data is declared for this purpose: name it in @PersonalData");
      return List.of(wording.say("purpose.data.none"));
    }
    return List.of(wording.say("purpose.data.wider", telling.links(wider)));
  }

  private Optional<Line> special(DataItem item) {
    if (item.special() == Category.Special.NONE) {
      return Optional.empty();
    }
    String label = telling.text(item.label());
    String condition = item.condition();
    if (condition == null || !Telling.isStated(condition)) {
      telling
          .gaps()
          .add(
              anchor,
              "nobody names the condition under which %s may be used: add @SpecialCategory"
                  .formatted(Telling.named(List.of(item))));
      return Optional.of(wording.say("special.none", label));
    }
    if (item.special() == Category.Special.ART87) {
      return Optional.of(wording.say("special.ART87", label, condition));
    }
    int comma = condition.indexOf(", ");
    String provision = comma < 0 ? condition : condition.substring(0, comma);
    Line law = comma < 0 ? Line.of("") : Line.of(", " + condition.substring(comma + 2));
    return Optional.of(
        wording.say(
            "special",
            Line.of(label),
            SpecialCondition.reason(provision, wording),
            Line.of(wording.article(provision)).and(law)));
  }

  private List<Line> sources() {
    Map<String, List<DataItem>> groups =
        grouped(activity.data(), item -> item.source() + "|" + item.sourceDetail());
    List<Line> lines = new ArrayList<>();
    for (List<DataItem> items : groups.values()) {
      DataItem first = items.get(0);
      Line said = said("source." + first.source(), items, groups.size());
      String detail = first.sourceDetail();
      lines.add(detail == null ? said : said.and(" ").and(wording.say("source.detail", detail)));
    }
    return lines;
  }

  /** Only what a data subject gives can be given or kept back. */
  private Optional<Fact> provision() {
    List<DataItem> given =
        activity.data().stream()
            .filter(item -> item.source() == Collected.Source.PROVIDED)
            .toList();
    Map<String, List<DataItem>> groups =
        grouped(given, item -> kind(item) + "|" + item.consequence());
    List<Line> lines = new ArrayList<>();
    for (List<DataItem> items : groups.values()) {
      boolean all = groups.size() == 1 && given.size() == activity.data().size();
      lines.add(provision(items, all ? 1 : 2));
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fact(wording.text("purpose.provision"), lines));
  }

  private Line provision(List<DataItem> items, int groups) {
    DataItem first = items.get(0);
    if (kind(first) == Collected.Provision.UNSPECIFIED) {
      String what = Telling.named(items);
      telling
          .gaps()
          .add(
              anchor,
              "nobody says whether people must give %s: add @Collected(provision = …)"
                  .formatted(what));
    }
    Line said = said("provision." + kind(first), items, groups);
    LocalizedText consequence = first.consequence();
    return consequence == null
        ? said
        : said.and(
            " " + Wording.sentence(telling.text(consequence, anchor, "what happens otherwise")));
  }

  /** About all data at once, or about some categories of it. */
  private Line said(String key, List<DataItem> items, int groups) {
    if (groups == 1) {
      return wording.say(key + ".all");
    }
    return key.startsWith("source.")
        ? wording.say(key, telling.categoriesWithin(items))
        : wording.say(key, telling.categories(items));
  }

  private static Collected.Provision kind(DataItem item) {
    return item.provision() == null ? Collected.Provision.UNSPECIFIED : item.provision();
  }

  static Map<String, List<DataItem>> grouped(List<DataItem> items, Function<DataItem, String> by) {
    Map<String, List<DataItem>> groups = new LinkedHashMap<>();
    items.forEach(
        item -> groups.computeIfAbsent(by.apply(item), key -> new ArrayList<>()).add(item));
    return groups;
  }
}
