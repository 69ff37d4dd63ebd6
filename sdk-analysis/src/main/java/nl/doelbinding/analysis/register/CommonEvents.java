package nl.doelbinding.analysis.register;

import java.util.List;
import java.util.Optional;

/**
 * The events that many retentions name, with words for each. Threads may share it.
 *
 * @since 0.1
 */
public final class CommonEvents {
  private static final OwnWords WORDS = new OwnWords("events");

  private CommonEvents() {}

  /** The ids, sorted. */
  public static List<String> ids() {
    return WORDS.keys();
  }

  /** The words for an event that is among them, so that they fit after <em>after</em>. */
  public static Optional<LocalizedText> label(String id) {
    return WORDS.of(id);
  }

  /** The words for any event: of one that is not among them the id, without hyphens. */
  public static LocalizedText words(String id) {
    return label(id).orElseGet(() -> spaced(id));
  }

  private static LocalizedText spaced(String id) {
    String spaced = id.replace('-', ' ');
    return spaced.isBlank() ? LocalizedText.NOT_STATED : new LocalizedText(spaced, spaced);
  }
}
