package nl.doelbinding.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as one line of text, {@code name=value} by {@code name=value}. */
public final class AuditLine {

  private AuditLine() {}

  /** The line; what is not known is left out. Nothing in it can begin a line of its own. */
  public static String of(AuditedRead read) {
    StringBuilder line = new StringBuilder("read field=").append(read.qualifiedField());
    add(line, "purpose", String.join(",", read.purposes()));
    add(line, "activity", String.join(",", read.activities()));
    add(line, "subject", read.subject());
    add(line, "subjectType", read.subjectType());
    add(line, "principal", read.principal());
    add(line, "time", read.time().toString());
    add(line, "thread", read.thread());
    if (read.trace() != null) {
      add(line, "trace", read.trace().traceId());
      add(line, "span", read.trace().spanId());
    }
    return line.toString();
  }

  private static void add(StringBuilder line, String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    line.append(' ').append(name).append('=');
    boolean quoted = value.chars().anyMatch(each -> each <= ' ' || each == '"' || each == '=');
    if (quoted) {
      line.append('"');
    }
    for (int codePoint : (Iterable<Integer>) value.codePoints()::iterator) {
      if (Character.isISOControl(codePoint) || LINE_ENDS.contains(codePoint)) {
        line.append('?');
      } else {
        line.append(codePoint == '"' ? "\\" : "").appendCodePoint(codePoint);
      }
    }
    if (quoted) {
      line.append('"');
    }
  }

  /** Ends of lines and paragraphs, which viewers obey. */
  private static final List<Integer> LINE_ENDS = List.of(0x2028, 0x2029);
}
