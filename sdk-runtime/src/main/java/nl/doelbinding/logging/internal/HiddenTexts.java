package nl.doelbinding.logging.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts to be found in other texts, and what is to stand there instead. For one thread. */
final class HiddenTexts {

  /** More comparisons than this are not made for one text; it is hidden as a whole. */
  private static final long MAX_WORK = 20_000_000;

  private record Hidden(String text, String marker, boolean asWord) {}

  private final List<Hidden> hidden = new ArrayList<>();
  private boolean sorted;

  /**
   * Adds a text.
   *
   * @param asWord whether it counts only where no letter or digit stands beside it
   */
  void add(String text, String marker, boolean asWord) {
    if (!text.isEmpty()) {
      hidden.add(new Hidden(text, marker, asWord));
      sorted = false;
    }
  }

  int size() {
    return hidden.size();
  }

  /** The text with the markers; the same object if none of them is in it. */
  String replaceIn(String text) {
    if (!sorted) {
      hidden.sort(Comparator.comparingInt((Hidden each) -> -each.text.length()));
      sorted = true;
    }
    if ((long) text.length() * hidden.size() > MAX_WORK) {
      return MaskedArguments.HIDDEN;
    }
    StringBuilder out = null;
    int copied = 0;
    for (int index = 0; index < text.length(); ) {
      Hidden found = at(text, index);
      if (found == null) {
        index++;
      } else {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, copied, index).append(found.marker);
        index += found.text.length();
        copied = index;
      }
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** The longest that stands at an index. */
  private @Nullable Hidden at(String text, int index) {
    for (Hidden each : hidden) {
      if (text.startsWith(each.text, index)
          && (!each.asWord || isWord(text, index, index + each.text.length()))) {
        return each;
      }
    }
    return null;
  }

  private static boolean isWord(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
