package nl.doelbinding.analysis.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is put into a text: whole lines before a line, and words within one. */
final class Insertions {
  private final SourceLines lines;
  private final Map<Integer, List<String>> before = new TreeMap<>();
  private final Map<Integer, String> within = new TreeMap<>();

  Insertions(SourceLines lines) {
    this.lines = lines;
  }

  /** A line without its end, before another; at the number of lines it comes last. */
  void addLine(int line, String text) {
    before.computeIfAbsent(line, number -> new ArrayList<>()).add(text + lines.lineEnd());
  }

  /** Words at a place. */
  void add(int offset, String text) {
    within.merge(offset, text, (earlier, later) -> earlier + later);
  }

  /** The lines that come before a line, with their ends. */
  List<String> before(int line) {
    return before.getOrDefault(line, List.of());
  }

  /** A line as it will be. */
  String changed(int line) {
    StringBuilder result = new StringBuilder(lines.line(line));
    int start = lines.start(line);
    int from = result.length();
    List<Map.Entry<Integer, String>> edits = new ArrayList<>(within.entrySet());
    for (int i = edits.size() - 1; i >= 0; i--) {
      int at = edits.get(i).getKey() - start;
      if (at >= 0 && at < from) {
        result.insert(at, edits.get(i).getValue());
      }
    }
    return result.toString();
  }

  boolean isChanged(int line) {
    return !before(line).isEmpty() || !changed(line).equals(lines.line(line));
  }
}
