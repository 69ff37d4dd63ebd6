package nl.doelbinding.analysis.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.analysis.document.Block.Table;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;

/** The purposes in a table: what is used for each, and how long. */
final class GlanceSection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    List<Activity> activities = telling.register().activities();
    if (activities.isEmpty()) {
      return Optional.empty();
    }
    List<List<Line>> rows = activities.stream().map(activity -> row(activity, telling)).toList();
    return Optional.of(
        new Section(
            "at-a-glance",
            wording.text("glance"),
            List.of(
                new Table(
                    wording.text("glance.caption"),
                    List.of(
                        wording.text("glance.purpose"),
                        wording.text("glance.data"),
                        wording.text("glance.retention")),
                    rows))));
  }

  private static List<Line> row(Activity activity, Telling telling) {
    Line name = telling.link(activity);
    if (!activity.data().isEmpty()) {
      return List.of(name, telling.categories(activity.data()), retentions(activity, telling));
    }
    List<Activity> wider = telling.wider(activity);
    Wording wording = telling.wording();
    Line data =
        wider.isEmpty()
            ? wording.say("glance.none")
            : wording.say("glance.wider", telling.links(wider));
    return List.of(name, data, data);
  }

  private static Line retentions(Activity activity, Telling telling) {
    RetentionWords words = new RetentionWords(telling);
    Set<String> phrases = new LinkedHashSet<>();
    for (DataItem item : activity.data()) {
      phrases.add(
          RetentionWords.isStated(item.retention())
              ? words.phrase(item.retention()).text()
              : telling.wording().text("glance.none"));
    }
    return Line.of(Wording.capital(String.join("; ", phrases)));
  }
}
