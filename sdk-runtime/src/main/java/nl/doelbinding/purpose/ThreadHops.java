package nl.doelbinding.purpose;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.List;
import nl.doelbinding.purpose.Runners.Runner;
import nl.doelbinding.purpose.ThreadHop.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how the running code came to this thread: the outermost method of the application, and
 * what called it. A step of a {@code CompletableFuture} counts wherever it stands, since whoever
 * completes the future did not add it.
 */
final class ThreadHops {

  private static final String OWN = ThreadHops.class.getPackageName() + ".";

  private @Nullable StackFrame task;
  private @Nullable Runner runner;
  private boolean complete;

  private ThreadHops() {}

  /**
   * The hop by which the running code came here.
   *
   * @param stack what runs on this thread, from the inside out
   * @return {@code null} on the thread of a {@code main} method or of a request, or if it cannot be
   *     told
   */
  static @Nullable ThreadHop in(List<StackFrame> stack) {
    return new ThreadHops().find(stack);
  }

  private @Nullable ThreadHop find(List<StackFrame> stack) {
    StackFrame last = null;
    Iterator<StackFrame> frames = stack.iterator();
    while (frames.hasNext() && !complete) {
      last = frames.next();
      passOutward(last);
    }
    StackFrame found = task;
    if (found == null) {
      return null;
    }
    if (runner == null && last == found && isBodyOfThread(found)) {
      return new ThreadHop(Kind.THREAD, SourcePlaces.of(found), "a thread of its own");
    }
    Runner by = runner;
    Kind kind = by == null ? null : by.kind();
    return by == null || kind == null
        ? null
        : new ThreadHop(kind, SourcePlaces.of(found), by.name());
  }

  private void passOutward(StackFrame frame) {
    String type = frame.getClassName();
    if (isOwn(type)) {
      return;
    }
    if (!Runners.isInfrastructure(type)) {
      task = frame;
      runner = null;
    } else if (task != null && runner == null) {
      runner = Runners.of(type, frame.getMethodName());
      complete = runner != null && runner.kind() == Kind.STEP;
    }
  }

  /** The class of a thread may run the task itself, and then nothing calls it. */
  private static boolean isBodyOfThread(StackFrame frame) {
    if (!frame.getMethodName().equals("run")) {
      return false;
    }
    Class<?> type = Thread.currentThread().getClass();
    while (type != null && !type.getName().equals(frame.getClassName())) {
      type = type.getSuperclass();
    }
    return type != null;
  }

  private static boolean isOwn(String className) {
    return className.startsWith(OWN)
        && (className.equals(PurposeChecks.class.getName())
            || className.equals(Violations.class.getName())
            || className.equals(ThreadHops.class.getName()));
  }
}
