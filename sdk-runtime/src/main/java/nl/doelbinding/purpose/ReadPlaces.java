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

  private ReadPlaces() {}

  /**
   * The reader: the innermost method outside the class that declares the field, since a getter says
   * nothing about who reads. Methods of the JDK between the two are passed over.
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
      if (!frame.getClassName().equals(owner) && !isJdk(frame.getClassName())) {
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

  private static boolean isJdk(String className) {
    return className.startsWith("java.")
        || className.startsWith("jdk.")
        || className.startsWith("sun.");
  }
}
