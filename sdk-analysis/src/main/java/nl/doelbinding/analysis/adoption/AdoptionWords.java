package nl.doelbinding.analysis.adoption;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.Sentences;
import nl.doelbinding.analysis.render.Words;
import nl.doelbinding.analysis.suggest.TypeName;

/** How the report speaks, in one language. */
final class AdoptionWords {

  private final Words words;
  private final Sentences sentences;

  AdoptionWords(Language language) {
    words = Words.of(language, AdoptionWords.class, "adoption");
    sentences = new Sentences(words);
  }

  Language language() {
    return words.language();
  }

  String text(String key) {
    return words.text(key);
  }

  Line say(String key, Line... lines) {
    return sentences.say(key, lines);
  }

  /** A number with its noun: {@code 1,204 times}. */
  Line count(long number, String key) {
    return Line.of(number(number) + " " + words.text(key + (number == 1 ? ".one" : ".many")));
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(language().locale()).format(number);
  }

  Line date(Instant time) {
    return Line.of(words.date(LocalDate.ofInstant(time, ZoneOffset.UTC).toString()));
  }

  /** Purposes by their last name. */
  Line purposes(List<String> names, String joint) {
    return sentences.list(
        names.stream().map(name -> code(TypeName.ofBinary(name).simple())).toList(), joint);
  }

  /** Fields by class and name. */
  Line fields(List<String> qualified) {
    return sentences.list(qualified.stream().map(this::field).toList(), "and");
  }

  Line field(String qualified) {
    int dot = qualified.lastIndexOf('.');
    return code(TypeName.ofBinary(qualified.substring(0, dot)).simple() + qualified.substring(dot));
  }

  /** A method and where it is. */
  Line entry(Entry entry) {
    Line name = code(entry.name());
    return entry.line().isEmpty() ? name : name.and(" (" + entry.line() + ")");
  }

  static Line code(String text) {
    return Line.of("").andCode(text);
  }
}
