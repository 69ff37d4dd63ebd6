package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.config.Guess;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.CommonEvents;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * The events that retentions and legal bases name: words for those of the register, and a violation
 * for each that nobody knows, because it is probably misspelt and data would then be kept for ever.
 */
final class Events {
  private final Context context;
  private final Map<String, List<Subject>> named = new TreeMap<>();

  Events(Context context) {
    this.context = context;
  }

  /** Notes that something counts from an event. */
  void name(String event, Subject subject) {
    named.computeIfAbsent(event, unknown -> new ArrayList<>()).add(subject);
  }

  /** The events of activities with their words, by id. */
  List<EventEntry> entries(List<Activity> activities) {
    Map<String, LocalizedText> own = own();
    return activities.stream()
        .flatMap(activity -> activity.events().stream())
        .distinct()
        .sorted()
        .map(id -> new EventEntry(id, label(id, own.get(id))))
        .toList();
  }

  private static LocalizedText label(String id, @Nullable LocalizedText own) {
    return own == null ? CommonEvents.words(id) : own.or(CommonEvents.label(id).orElse(null));
  }

  /** Notes a violation for every event that nobody knows. */
  void check() {
    Set<String> known = new TreeSet<>(CommonEvents.ids());
    known.addAll(own().keySet());
    if (known.containsAll(named.keySet())) {
      return;
    }
    RetentionStarts starts = new RetentionStarts(context.input().declarations());
    context.input().scan().classes().forEach(one -> known.addAll(starts.in(one.model())));
    if (!known.containsAll(named.keySet())) {
      known.addAll(context.input().markedElsewhere().get());
    }
    named.forEach(
        (event, subjects) -> {
          if (!known.contains(event)) {
            Optional<String> meant = Guess.closest(event, List.copyOf(known));
            subjects.forEach(subject -> report(event, subject, meant));
          }
        });
  }

  private void report(String event, Subject subject, Optional<String> meant) {
    context.report(
        Rules.EVENT_UNKNOWN,
        subject,
        " names the event \"" + event + "\", which nobody marks or explains",
        meant
            .map(known -> "Did you mean \"" + known + "\"?")
            .orElse(
                "Mark the member that holds the moment, @RetentionStart(\""
                    + event
                    + "\"), or explain it in "
                    + Configuration.FILE_NAME
                    + ": events: {"
                    + event
                    + ": …}"));
  }

  private Map<String, LocalizedText> own() {
    Map<String, LocalizedText> own = new TreeMap<>();
    Configuration configuration = context.input().configuration();
    Stream.ofNullable(configuration)
        .flatMap(known -> known.events().stream())
        .forEach(event -> own.put(event.id(), event.label()));
    return own;
  }
}
