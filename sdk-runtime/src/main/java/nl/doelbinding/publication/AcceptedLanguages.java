package nl.doelbinding.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a visitor's {@code Accept-Language} says (RFC 9110, 12.5.4), matched by lookup (RFC 4647,
 * 3.4): {@code en-GB} is served by {@code en}. What is malformed in it is passed over.
 */
final class AcceptedLanguages {
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*(\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\\s*"
              + "(?:;\\s*[qQ]=([01](?:\\.[0-9]{0,3})?))?\\s*");

  /** A header that names more was not written by a browser. */
  private static final int MOST = 50;

  private final List<Range> ranges = new ArrayList<>();

  /** A language or {@code *}, and how much it is wanted. */
  private record Range(String tag, double quality) {

    /** How exactly it covers a language: 0 not at all, 1 as any other, more for the language. */
    int covers(String language) {
      if (tag.equals(language)) {
        return 3;
      }
      if (tag.startsWith(language + "-")) {
        return 2;
      }
      return tag.equals("*") ? 1 : 0;
    }
  }

  /** Of the values of the header, none or several. */
  AcceptedLanguages(List<String> headers) {
    for (String part : String.join(",", headers).split(",", MOST + 1)) {
      Matcher range = RANGE.matcher(part);
      if (range.matches() && ranges.size() < MOST) {
        String quality = range.group(2);
        ranges.add(
            new Range(
                range.group(1).toLowerCase(Locale.ROOT),
                quality == null ? 1 : Math.min(1, Double.parseDouble(quality))));
      }
    }
  }

  /** The language of these that is wanted most; of equals the one the visitor names first. */
  Optional<String> best(List<String> offered) {
    String best = null;
    double most = 0;
    int earliest = 0;
    for (String language : offered) {
      int position = deciding(language);
      double quality = position < 0 ? 0 : ranges.get(position).quality();
      if (quality > most || (best != null && quality == most && position < earliest)) {
        best = language;
        most = quality;
        earliest = position;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The place of the range that decides about a language: the most exact, then the most wanted. */
  private int deciding(String language) {
    int found = -1;
    for (int i = 0; i < ranges.size(); i++) {
      int covers = ranges.get(i).covers(language);
      int known = found < 0 ? 0 : ranges.get(found).covers(language);
      if (covers > known
          || (covers > 0
              && covers == known
              && ranges.get(i).quality() > ranges.get(found).quality())) {
        found = i;
      }
    }
    return found;
  }
}
