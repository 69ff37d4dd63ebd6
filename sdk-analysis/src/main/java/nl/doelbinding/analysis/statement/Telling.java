package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Anchors;
import nl.doelbinding.analysis.render.RetentionWords;
import org.jspecify.annotations.Nullable;

/** What all parts of one statement ask for. For one statement; not for several threads. */
final class Telling {
  private final Register register;
  private final Wording wording;
  private final StatementHistory history;
  private final Gaps gaps = new Gaps();
  private final Map<String, RecipientEntry> recipients = new HashMap<>();
  private final RetentionWords events;
  private final Map<String, String> anchors = new HashMap<>();

  Telling(Register register, Wording wording, StatementHistory history) {
    this.register = register;
    this.wording = wording;
    this.history = history;
    register.recipients().forEach(recipient -> recipients.put(recipient.id(), recipient));
    this.events = new RetentionWords(wording.words(), register.events());
    Anchors taken = new Anchors();
    for (Activity activity : register.activities()) {
      anchors.put(activity.id(), taken.next("purpose-" + activity.id()));
    }
  }

  Register register() {
    return register;
  }

  Wording wording() {
    return wording;
  }

  StatementHistory history() {
    return history;
  }

  Gaps gaps() {
    return gaps;
  }

  /** The recipient of an id, if it is known. */
  Optional<RecipientEntry> recipient(String id) {
    return Optional.ofNullable(recipients.get(id));
  }

  /** The activity of an id, if it is known. */
  Optional<Activity> activity(String id) {
    return register.activities().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The activities that an activity is a kind of. */
  List<Activity> wider(Activity activity) {
    return activity.parents().stream().map(this::activity).flatMap(Optional::stream).toList();
  }

  /** The place of an activity in the statement. */
  String anchor(Activity activity) {
    return anchors.getOrDefault(activity.id(), "purposes");
  }

  /** A link to what the statement says about an activity. */
  Line link(Activity activity) {
    return new Line(List.of()).andLink(text(activity.name()), "#" + anchor(activity));
  }

  /** Links to activities, as a list in a sentence. */
  Line links(List<Activity> activities) {
    return wording.list(activities.stream().map(this::link).toList());
  }

  /** An event, so that it fits after <em>after</em> and <em>until</em>. */
  String event(String id) {
    return events.event(id);
  }

  /** A text of the register. */
  String text(LocalizedText text) {
    return text.in(wording.language());
  }

  /** A text of the register, which should be there in the language of the statement. */
  String text(LocalizedText text, String section, String what) {
    if (!text.has(wording.language())) {
      gaps.add(
          section,
          "%s has no words in %s: add them"
              .formatted(what, wording.language().code().equals("nl") ? "Dutch" : "English"));
    }
    return text(text);
  }

  /** Whether a text is there and says something. */
  static boolean isStated(@Nullable LocalizedText text) {
    return text != null && !text.equals(LocalizedText.NOT_STATED);
  }

  /** Whether a text is there and says something. */
  static boolean isStated(@Nullable String text) {
    return text != null
        && !text.equals(LocalizedText.NOT_STATED.nl())
        && !text.equals(LocalizedText.NOT_STATED.en());
  }

  /** The categories of items, as messages to developers name them. */
  static String named(List<DataItem> items) {
    return items.stream()
        .map(item -> item.label().in(Language.EN).toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The categories of items at the beginning of a sentence or on their own, each once. */
  Line categories(List<DataItem> items) {
    List<String> labels = labels(items);
    List<Line> lines = new ArrayList<>();
    for (String label : labels) {
      lines.add(Line.of(lines.isEmpty() ? label : Wording.within(label)));
    }
    return wording.list(lines);
  }

  /** The categories of items further on in a sentence, each once. */
  Line categoriesWithin(List<DataItem> items) {
    return wording.list(labels(items).stream().map(Wording::within).map(Line::of).toList());
  }

  private List<String> labels(List<DataItem> items) {
    return items.stream().map(item -> text(item.label())).distinct().toList();
  }

  /** An address of the web or of e-mail as a link, other text as it is. */
  static Line address(String address) {
    return new Line(List.of()).andLink(address, address);
  }
}
