package nl.doelbinding.analysis.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.CommonEvents;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Words;
import nl.doelbinding.analysis.rule.Excerpt;

/**
 * Makes sentences in one language. What registers hold is put into them on one line, not too long,
 * and without what cannot be seen; it is never taken for a place to put something in.
 */
final class Speech {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
  private static final int LONGEST = 300;

  private final Words words;
  private final Map<String, LocalizedText> events = new HashMap<>();

  /** With the names of events of two registers; those of the second count. */
  Speech(Language language, Register approved, Register built) {
    this.words = Words.of(language, Speech.class, "diff");
    for (Register register : new Register[] {approved, built}) {
      for (EventEntry event : register.events()) {
        events.put(event.id(), event.label());
      }
    }
  }

  Words words() {
    return words;
  }

  Language language() {
    return words.language();
  }

  String event(String id) {
    LocalizedText label = events.get(id);
    return (label == null ? CommonEvents.words(id) : label).in(language());
  }

  /** The sentence of a kind of change. */
  String sentence(ChangeKind kind, Map<String, Phrase> parts) {
    String sentence =
        PLACE
            .matcher(words.label(kind))
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        shown(parts.getOrDefault(place.group(1), Phrase.NOTHING))))
            .strip();
    return sentence.substring(0, 1).toUpperCase(language().locale()) + sentence.substring(1);
  }

  /** What a phrase says, or that it says nothing. */
  String shown(Phrase phrase) {
    String text = UNSEEN.matcher(Excerpt.of(phrase.in(this), LONGEST)).replaceAll("?");
    return text.isBlank() ? words.text("none") : text;
  }
}
