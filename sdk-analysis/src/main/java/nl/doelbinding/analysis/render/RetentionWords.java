package nl.doelbinding.analysis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.CommonEvents;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RetentionEntry;

/**
 * Puts retentions into words, {@code 7 jaar na het einde van het contract}. Threads may share it.
 *
 * @since 0.1
 */
public final class RetentionWords {
  private final Words words;
  private final Map<String, LocalizedText> labels = new TreeMap<>();

  /**
   * With the words of a register for its events.
   *
   * @param events those of the register, {@code register.events()}
   */
  public RetentionWords(Words words, List<EventEntry> events) {
    this.words = words;
    events.forEach(event -> labels.put(event.id(), event.label()));
  }

  /** An event; one that the register does not explain is never shown with hyphens. */
  public String event(String id) {
    LocalizedText label = labels.get(id);
    return (label == null ? CommonEvents.words(id) : label).in(words.language());
  }

  /** The period, or until when; empty where there are only criteria. */
  public String time(RetentionEntry retention) {
    List<String> times = new ArrayList<>();
    String period = retention.period();
    if (period != null) {
      times.add(words.period(period) + " " + start(retention));
    }
    String until = retention.until();
    if (until != null) {
      times.add(words.text("retention.until") + " " + event(until));
    }
    return String.join("; ", times);
  }

  /** From when a period counts: {@code after the end of the contract}. */
  public String start(RetentionEntry retention) {
    String after = retention.after();
    return after == null
        ? words.text("retention.collected")
        : words.text("retention.after") + " " + event(after);
  }

  /** The period and the criteria. */
  public String of(RetentionEntry retention) {
    String time = time(retention);
    LocalizedText criteria = retention.criteria();
    if (criteria == null) {
      return time;
    }
    String inWords = criteria.in(words.language());
    return time.isEmpty() ? inWords : time + "; " + inWords;
  }
}
