package nl.doelbinding.purpose;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out where in the source a read happens, and who led to it. */
final class ReadPlaces {

  /** How far up callers are looked for; a servlet below a framework stands at 60 to 120. */
  private static final int MAX_DEPTH = 192;

  /** How many callers are kept of those next to the read, and how many of the outermost. */
  private static final int MAX_CALLERS = 4;

  private static final StackTraceElement UNKNOWN =
      new StackTraceElement("unknown", "unknown", null, -1);

  private static final List<String> BETWEEN =
      List.of(
          "java.",
          "jdk.",
          "sun.",
          "com.fasterxml.jackson.",
          "tools.jackson.",
          "nl.doelbinding.json.PropertyGuard",
          "nl.doelbinding.jackson2.Guarded",
          "nl.doelbinding.jackson3.Guarded");

  private ReadPlaces() {}

  /**
   * The reader, and after it the methods of the application that called it, from the inside out.
   *
   * <p>The reader is the innermost method outside the class that declares the field, since a getter
   * says nothing about who reads. Methods of the JDK and of JSON libraries between the two are
   * passed over.
   */
  static List<StackTraceElement> path(String owner) {
    List<StackFrame> frames =
        StackWalker.getInstance()
            .walk(
                stack ->
                    stack
                        .dropWhile(frame -> isOwn(frame.getClassName()))
                        .limit(MAX_DEPTH)
                        .collect(Collectors.toList()));
    if (frames.isEmpty()) {
      return List.of(UNKNOWN);
    }
    int reader = reader(frames, owner);
    List<StackFrame> callers = new ArrayList<>();
    for (StackFrame frame : frames.subList(reader + 1, frames.size())) {
      if (ApplicationFrames.isApplication(frame.getClassName())) {
        callers.add(frame);
      }
    }
    List<StackTraceElement> path = new ArrayList<>();
    path.add(SourcePlaces.of(frames.get(reader)));
    for (int i = 0; i < callers.size(); i++) {
      if (i < MAX_CALLERS || i >= callers.size() - MAX_CALLERS) {
        path.add(SourcePlaces.of(callers.get(i)));
      }
    }
    return path;
  }

  private static int reader(List<StackFrame> frames, String owner) {
    for (int i = 0; i < frames.size(); i++) {
      String className = frames.get(i).getClassName();
      if (!className.equals(owner) && !isBetween(className)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isOwn(String className) {
    return className.equals(PurposeChecks.class.getName())
        || className.equals(Violations.class.getName())
        || className.equals(ReadPlaces.class.getName());
  }

  /** Neither the JDK nor a JSON library reads for itself. */
  private static boolean isBetween(String className) {
    return BETWEEN.stream().anyMatch(className::startsWith);
  }
}
