package nl.doelbinding.monitoring;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ThreadHop;
import nl.doelbinding.purpose.ViolationCount;
import nl.doelbinding.register.Json;
import org.jspecify.annotations.Nullable;

/** The violations of runs as JSON, and back. */
final class ObservedJson {

  private static final String FORMAT = "doelbinding-observed-1";

  private ObservedJson() {}

  static String write(SortedMap<String, List<ViolationCount>> runs) {
    JsonText json = new JsonText();
    json.open('{').name("format").text(FORMAT).name("runs").open('[');
    runs.forEach(
        (run, violations) -> {
          json.element().open('{').name("run").text(run).name("violations").open('[');
          violations.forEach(counted -> write(counted, json.element()));
          json.close(']').close('}');
        });
    return json.close(']').close('}').end();
  }

  private static void write(ViolationCount counted, JsonText json) {
    PurposeViolation violation = counted.violation();
    json.open('{');
    json.name("owner").text(violation.owner()).name("field").text(violation.field());
    json.name("declared").texts(violation.declared());
    json.name("unresolved").texts(violation.unresolved());
    json.name("bound").texts(violation.bound());
    json.name("mode").text(violation.mode().toString());
    json.name("count").number(counted.count());
    json.name("first").text(counted.first().toString());
    json.name("last").text(counted.last().toString());
    ThreadHop hop = violation.hop();
    if (hop != null) {
      hop(hop, json.name("hop"));
    }
    json.name("path").open('[');
    frame(violation.place(), json.element());
    violation.callers().forEach(caller -> frame(caller, json.element()));
    json.close(']').close('}');
  }

  private static void hop(ThreadHop hop, JsonText json) {
    json.open('{').name("kind").text(hop.kind().name().toLowerCase(Locale.ROOT));
    json.name("runner").text(hop.runner());
    if (hop.task() != null) {
      frame(hop.task(), json.name("task"));
    }
    json.close('}');
  }

  private static void frame(StackTraceElement frame, JsonText json) {
    json.open('{').name("class").text(frame.getClassName());
    json.name("method").text(frame.getMethodName());
    if (frame.getFileName() != null) {
      json.name("file").text(frame.getFileName());
    }
    json.name("line").number(frame.getLineNumber()).close('}');
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else; the message says what
   */
  static SortedMap<String, List<ViolationCount>> read(String text) {
    if (!(Json.parse(text) instanceof Map<?, ?> file) || !FORMAT.equals(file.get("format"))) {
      throw new IllegalArgumentException("its format is not " + FORMAT);
    }
    SortedMap<String, List<ViolationCount>> runs = new TreeMap<>();
    for (Map<?, ?> run : objects(file, "runs")) {
      runs.put(
          text(run, "run"), objects(run, "violations").stream().map(ObservedJson::of).toList());
    }
    return runs;
  }

  private static ViolationCount of(Map<?, ?> object) {
    List<StackTraceElement> path = new ArrayList<>();
    for (Map<?, ?> frame : objects(object, "path")) {
      path.add(frame(frame));
    }
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a path is empty");
    }
    PurposeViolation violation =
        new PurposeViolation(
            text(object, "owner"),
            text(object, "field"),
            texts(object, "declared"),
            texts(object, "unresolved"),
            texts(object, "bound"),
            path.get(0),
            EnforcementMode.parse(text(object, "mode")),
            hop(object),
            null,
            path.subList(1, path.size()));
    return new ViolationCount(
        violation, number(object, "count"), instant(object, "first"), instant(object, "last"));
  }

  private static StackTraceElement frame(Map<?, ?> frame) {
    return new StackTraceElement(
        text(frame, "class"),
        text(frame, "method"),
        frame.get("file") instanceof String file ? file : null,
        Math.toIntExact(number(frame, "line")));
  }

  private static @Nullable ThreadHop hop(Map<?, ?> object) {
    if (!(object.get("hop") instanceof Map<?, ?> hop)) {
      return null;
    }
    return new ThreadHop(
        ThreadHop.Kind.valueOf(text(hop, "kind").toUpperCase(Locale.ROOT)),
        hop.get("task") instanceof Map<?, ?> task ? frame(task) : null,
        text(hop, "runner"));
  }

  private static List<Map<?, ?>> objects(Map<?, ?> parent, String name) {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Object element : list(parent, name)) {
      if (!(element instanceof Map<?, ?> object)) {
        throw new IllegalArgumentException("\"" + name + "\" holds something else than objects");
      }
      objects.add(object);
    }
    return objects;
  }

  private static List<String> texts(Map<?, ?> parent, String name) {
    List<String> texts = new ArrayList<>();
    for (Object element : list(parent, name)) {
      texts.add(String.valueOf(element));
    }
    return texts;
  }

  private static List<?> list(Map<?, ?> parent, String name) {
    if (parent.get(name) instanceof List<?> list) {
      return list;
    }
    throw missing(name);
  }

  private static String text(Map<?, ?> parent, String name) {
    if (parent.get(name) instanceof String text) {
      return text;
    }
    throw missing(name);
  }

  private static long number(Map<?, ?> parent, String name) {
    return Long.parseLong(text(parent, name)); // Json keeps a number as its text
  }

  private static Instant instant(Map<?, ?> parent, String name) {
    String text = text(parent, name);
    try {
      return Instant.parse(text);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("\"" + name + "\" is no time: " + text, wrong);
    }
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("\"" + name + "\" is missing");
  }
}
