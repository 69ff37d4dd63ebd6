package nl.doelbinding.analysis.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.document.Line;

/**
 * Sentences with places, in one language. Immutable; threads may share it.
 *
 * @param words the sentences, and the word {@code and}
 * @since 0.1
 */
public record Sentences(Words words) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** A sentence with lines in its places {@code {0}}, {@code {1}}. */
  public Line say(String key, Line... lines) {
    String sentence = words.text(key);
    Matcher place = PLACE.matcher(sentence);
    Line said = new Line(List.of());
    int from = 0;
    while (place.find()) {
      said = said.and(sentence.substring(from, place.start()));
      said = said.and(lines[Integer.parseInt(place.group(1))]);
      from = place.end();
      if (said.text().endsWith(".") && sentence.startsWith(".", from)) {
        from++;
      }
    }
    return said.and(sentence.substring(from));
  }

  /** Lines with commas, and a word before the last, unless a line holds that word itself. */
  public Line list(List<Line> lines) {
    return list(lines, "and");
  }

  /** Lines with commas, and the word of a key before the last. */
  public Line list(List<Line> lines, String key) {
    int last = lines.size() - 1;
    String joint = " " + words.text(key) + " ";
    if (last < 1 || lines.stream().anyMatch(line -> line.text().contains(joint))) {
      return Line.joined(lines, ", ");
    }
    return Line.joined(lines.subList(0, last), ", ").and(joint).and(lines.get(last));
  }
}
