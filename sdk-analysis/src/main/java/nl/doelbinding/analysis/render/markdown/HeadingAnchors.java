package nl.doelbinding.analysis.render.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The anchors that GitHub and GitLab give the headings of a Markdown file, asked for in the order
 * of the headings. For one document; not for several threads.
 */
final class HeadingAnchors {
  private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

  private final Map<String, Integer> taken = new HashMap<>();

  /** The anchor of the next heading. */
  String next(String heading) {
    String anchor =
        LEFT_OUT.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    int count = taken.merge(anchor, 1, Integer::sum);
    return count == 1 ? anchor : anchor + "-" + (count - 1);
  }
}
