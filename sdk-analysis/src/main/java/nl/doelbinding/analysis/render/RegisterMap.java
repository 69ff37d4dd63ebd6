package nl.doelbinding.analysis.render;

import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.render.map.Column;
import nl.doelbinding.analysis.render.map.DataMap;
import nl.doelbinding.analysis.render.map.Drawing;
import nl.doelbinding.analysis.render.map.MapNode;
import nl.doelbinding.analysis.render.map.Summary;
import nl.doelbinding.annotations.Category;

/** Draws the data map of a register, in the words of its page. */
final class RegisterMap {
  /** So many nodes of a column are drawn; one more stands for the rest. */
  private static final int MOST = 80;

  private final RegisterIndex index;
  private final Words words;
  private final Map<String, MapNode> recipients = new TreeMap<>();

  private RegisterMap(RegisterIndex index, Words words) {
    this.index = index;
    this.words = words;
    for (RecipientEntry recipient : index.register().recipients()) {
      recipients.put(recipient.id(), node(recipient));
    }
  }

  static Drawing draw(RegisterIndex index, Words words) {
    RegisterMap map = new RegisterMap(index, words);
    return Drawing.of(new Summary(MOST, map::rest).of(map.data()));
  }

  private DataMap data() {
    DataMap.Builder map = DataMap.builder();
    recipients.values().forEach(map::add);
    for (Activity activity : index.register().activities()) {
      MapNode purpose = node(activity);
      map.add(purpose);
      Map<String, Integer> received = new TreeMap<>();
      activity.recipients().forEach(id -> received.put(id, activity.data().isEmpty() ? 1 : 0));
      for (DataItem item : activity.data()) {
        MapNode category = node(index.category(item));
        int weight = Math.max(1, item.fields().size());
        map.link(category, purpose, weight);
        for (SubjectRow subject : index.subjects(activity)) {
          map.link(node(subject), category, weight);
        }
        for (String id : item.recipients()) {
          received.putIfAbsent(id, 0);
        }
        for (RecipientEntry recipient : index.recipients(activity, item)) {
          received.merge(recipient.id(), weight, Integer::sum);
        }
      }
      received.forEach(
          (id, weight) -> {
            MapNode recipient = recipients.get(id);
            if (recipient != null) {
              map.link(purpose, recipient, Math.max(1, weight));
            }
          });
    }
    return map.build();
  }

  private MapNode node(SubjectRow row) {
    String note = row.subject().vulnerable() ? words.text("subject.vulnerable") : "";
    return new MapNode(
        Column.SUBJECTS, row.anchor(), row.name(words), note, row.anchor(), !note.isEmpty());
  }

  private MapNode node(CategoryRow row) {
    boolean special = row.special() != Category.Special.NONE;
    return new MapNode(
        Column.CATEGORIES,
        row.anchor(),
        row.label().in(words.language()),
        special ? words.label(row.special()) : "",
        row.anchor(),
        special);
  }

  private MapNode node(Activity activity) {
    return new MapNode(
        Column.PURPOSES,
        activity.id(),
        activity.name().in(words.language()),
        "",
        "activity-" + activity.id(),
        false);
  }

  private MapNode node(RecipientEntry recipient) {
    boolean away = RegisterPage.isTransfer(recipient);
    String country = words.country(recipient.country());
    return new MapNode(
        Column.RECIPIENTS,
        recipient.id(),
        recipient.name(),
        away ? country + ", " + words.text("map.outside") : country,
        "recipient-" + recipient.id(),
        away);
  }

  private MapNode rest(Column column, int count) {
    String target =
        switch (column) {
          case SUBJECTS -> "subjects";
          case CATEGORIES -> "categories";
          case PURPOSES -> "overview";
          case RECIPIENTS -> "recipients";
        };
    return new MapNode(
        column, "", words.text("map.more").replace("{}", "" + count), "", target, false);
  }
}
