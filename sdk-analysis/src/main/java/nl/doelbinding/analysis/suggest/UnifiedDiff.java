package nl.doelbinding.analysis.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of a patch, as {@code git apply} and {@code patch -p1} take it. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_END = "\\ No newline at end of file\n";

  private final StringBuilder text = new StringBuilder();

  /** A file that does not exist yet; its text ends with a line end. */
  void create(String path, String content) {
    List<String> lines = content.lines().toList();
    text.append("--- /dev/null\n+++ ").append(name("b/", path));
    text.append("@@ -0,0 +1,").append(lines.size()).append(" @@\n");
    lines.forEach(line -> text.append('+').append(line).append('\n'));
  }

  /** Changes of a file. */
  void change(String path, SourceLines lines, Insertions insertions) {
    List<Integer> changed = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (insertions.isChanged(line)) {
        changed.add(line);
      }
    }
    if (changed.isEmpty()) {
      return;
    }
    text.append("--- ").append(name("a/", path)).append("+++ ").append(name("b/", path));
    int added = 0;
    for (int i = 0; i < changed.size(); ) {
      int from = Math.max(0, changed.get(i) - CONTEXT);
      int to = changed.get(i);
      while (i < changed.size() && changed.get(i) - to <= 2 * CONTEXT) {
        to = changed.get(i++);
      }
      to = Math.min(lines.count(), to + CONTEXT + 1);
      added += hunk(lines, insertions, from, to, added);
    }
  }

  private static String name(String side, String path) {
    // A tab ends a name that holds spaces.
    return side + path + (path.indexOf(' ') >= 0 ? "\t\n" : "\n");
  }

  /** Adds the lines from one up to another, and answers how many more they became. */
  private int hunk(SourceLines lines, Insertions insertions, int from, int to, int addedBefore) {
    StringBuilder body = new StringBuilder();
    int added = 0;
    for (int line = from; line < to; line++) {
      for (String inserted : insertions.before(line)) {
        append(body, '+', inserted);
        added++;
      }
      String old = lines.line(line);
      String changed = insertions.changed(line);
      if (changed.equals(old)) {
        append(body, ' ', old);
      } else {
        append(body, '-', old);
        append(body, '+', changed);
      }
    }
    text.append(
        String.format(
            Locale.ROOT, // other digits make no patch
            "@@ -%d,%d +%d,%d @@\n",
            from + 1,
            to - from,
            from + 1 + addedBefore,
            to - from + added));
    text.append(body);
    return added;
  }

  private static void append(StringBuilder body, char sign, String line) {
    body.append(sign).append(line);
    if (!line.endsWith("\n")) {
      body.append('\n').append(NO_END);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
