package nl.doelbinding.analysis.render.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks names into lines that fit a box. The widths are those of a wide font, since nobody knows
 * which one will be there: a line may end early, and never leaves its box.
 */
final class Label {
  private static final String NARROW = "iljtfrI.,:;'|!()[]- /";
  private static final String WIDE = "mwMWQGO@%&";
  private static final String MORE = "…";

  private Label() {}

  /** At most so many lines; what does not fit ends in an ellipsis. */
  static List<String> lines(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (width(rest) > width && lines.size() < most - 1) {
      int end = fitting(rest, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > end / 3 ? space : end;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(width(rest) > width ? shortened(rest, width) : rest);
    return lines;
  }

  private static String shortened(String text, int width) {
    return text.substring(0, fitting(text, width - width(MORE))).strip() + MORE;
  }

  /** How many characters fit, without cutting one in two. */
  private static int fitting(String text, int width) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      used += width(next);
      if (used > width) {
        break;
      }
      end += Character.charCount(next);
    }
    return Math.max(end, Character.charCount(text.codePointAt(0)));
  }

  /** In tenths of a unit at the size the map is lettered in. */
  static int width(String text) {
    return text.codePoints().map(Label::width).sum();
  }

  private static int width(int character) {
    if (NARROW.indexOf(character) >= 0) {
      return 50;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 125;
    }
    if (character > 0x2E80) {
      return 150;
    }
    return Character.isUpperCase(character) ? 98 : 82;
  }
}
