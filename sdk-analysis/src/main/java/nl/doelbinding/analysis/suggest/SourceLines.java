package nl.doelbinding.analysis.suggest;

import java.util.ArrayList;
import java.util.List;

/** A text as lines, each with the place where it begins. A line ends behind its {@code \n}. */
final class SourceLines {
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  SourceLines(String text) {
    this.text = text;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (end + 1 < text.length()) {
        starts.add(end + 1);
      }
    }
  }

  int count() {
    return starts.size();
  }

  /** The number of the line, from 0, that holds a place. */
  int at(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  int start(int line) {
    return starts.get(line);
  }

  /** The text of a line with its end. */
  String line(int line) {
    return text.substring(
        starts.get(line), line + 1 < starts.size() ? starts.get(line + 1) : text.length());
  }

  /** What ends the lines of this text. */
  String lineEnd() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}
