package nl.doelbinding.purpose;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out where in the source a read happens. */
final class ReadPlaces {

  /** How far up a place is looked for; deeper than the streams and reflection of the JDK go. */
  private static final int MAX_DEPTH = 64;

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
   * The reader: the innermost method outside the class that declares the field, since a getter says
   * nothing about who reads. Methods of the JDK and of JSON libraries between the two are passed
   * over.
   */
  static StackTraceElement of(String owner) {
    List<StackFrame> frames =
        StackWalker.getInstance()
            .walk(
                stack ->
                    stack
                        .dropWhile(frame -> isOwn(frame.getClassName()))
                        .limit(MAX_DEPTH)
                        .collect(Collectors.toList()));
    for (StackFrame frame : frames) {
      if (!frame.getClassName().equals(owner) && !isBetween(frame.getClassName())) {
        return SourcePlaces.of(frame);
      }
    }
    return frames.isEmpty() ? UNKNOWN : SourcePlaces.of(frames.get(0));
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
