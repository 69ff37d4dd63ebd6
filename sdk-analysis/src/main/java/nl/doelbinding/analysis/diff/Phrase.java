package nl.doelbinding.analysis.diff;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said, in whichever language is asked for; empty where there is nothing to say.
 */
@FunctionalInterface
interface Phrase {
  /** Nothing at all, of which a sentence says so. */
  Phrase NOTHING = speech -> "";

  String in(Speech speech);

  static Phrase of(@Nullable String text) {
    return text == null ? NOTHING : speech -> text;
  }

  static Phrase of(@Nullable LocalizedText text) {
    return text == null ? NOTHING : speech -> text.in(speech.language());
  }

  static Phrase of(Enum<?> constant) {
    return speech -> speech.words().label(constant);
  }

  static Phrase yesOrNo(boolean yes) {
    return speech -> speech.words().text(yes ? "yes" : "no");
  }

  /** What is there of some phrases, with commas. */
  static Phrase list(Phrase... phrases) {
    return list(List.of(phrases));
  }

  static Phrase list(Collection<Phrase> phrases) {
    return speech ->
        phrases.stream()
            .map(phrase -> phrase.in(speech))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
  }

  static Phrase texts(Collection<String> texts) {
    return list(texts.stream().sorted().map(Phrase::of).toList());
  }

  /** A phrase after a label of the diff, where there is something to say. */
  default Phrase after(String label) {
    return speech -> {
      String text = in(speech);
      return text.isBlank() ? "" : speech.words().text(label) + " " + text;
    };
  }

  /** As it is spelt within a sentence: {@code e-mailadres}, and still {@code IP-adres}. */
  default Phrase inSentence() {
    return speech -> {
      String text = in(speech);
      String word = text.split("\\s", 2)[0];
      return word.chars().filter(Character::isUpperCase).count() == 1
          ? text.substring(0, 1).toLowerCase(speech.language().locale()) + text.substring(1)
          : text;
    };
  }

  default Phrase quoted() {
    return speech -> "“" + in(speech) + "”";
  }
}
