package nl.doelbinding.analysis.config;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What the YAML parser complains about, as one sentence. Its own message has several lines, with
 * excerpts of the file and two places of which the second is the one to look at.
 *
 * @param line the line, counted from 1; 0 where it is not told
 * @param column the column, counted from 1; 0 where it is not told
 * @param sentence what is wrong and what to do
 */
record YamlFault(int line, int column, String sentence) {
  private static final Pattern PLACE =
      Pattern.compile("(?m)^ in reader, line ([0-9]{1,9}), column ([0-9]{1,9}):");

  static YamlFault of(JacksonException malformed) {
    String message = malformed.getOriginalMessage();
    List<String> statements =
        message.lines().filter(line -> !line.isBlank() && !line.startsWith(" ")).toList();
    String complaint =
        Problems.shown(String.join(", ", statements.subList(0, Math.min(2, statements.size()))));
    String sentence = "is no valid YAML: " + complaint + "; check brackets, quotes and indentation";
    List<MatchResult> places = PLACE.matcher(message).results().toList();
    if (!places.isEmpty()) {
      MatchResult place = places.get(places.size() - 1);
      return new YamlFault(
          Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), sentence);
    }
    TokenStreamLocation at = malformed.getLocation();
    return at == null
        ? new YamlFault(0, 0, sentence)
        : new YamlFault(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), sentence);
  }
}
