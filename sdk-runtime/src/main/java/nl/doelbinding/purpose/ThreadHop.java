package nl.doelbinding.purpose;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a task went to another thread, or was run later, without the purposes of the one who handed
 * it over. Names code, never a value. Immutable; threads may share it.
 *
 * @param kind how it was handed over
 * @param task the outermost method of the application on the thread that reads; {@code null} where
 *     {@link Kind#UNBOUND} says that nothing was there to hand over
 * @param runner what runs it, for example {@code ThreadPoolExecutor}
 * @since 0.1
 */
public record ThreadHop(Kind kind, @Nullable StackTraceElement task, String runner)
    implements Serializable {

  /** A task that was handed over where nothing was bound. */
  static final ThreadHop UNBOUND = new ThreadHop(Kind.UNBOUND, null, "");

  /** How a task comes to another thread, and what carries the purposes along. */
  public enum Kind {
    /** Handed to an executor. */
    TASK("task", "Wrap the task or its executor where it is handed over, with Purposes.wrap"),
    /** What a thread was made for, platform or virtual. */
    THREAD("task", "Give the thread its task as Purposes.wrap(task)"),
    /** Handed to a {@code java.util.Timer}. */
    TIMER(
        "task",
        "Take PurposeSnapshot.capture() where the timer task is made, and run in it under that"),
    /** A step of a {@code CompletableFuture}. */
    STEP(
        "step", "Add the step to Purposes.wrap(future), or wrap it with PurposeSnapshot.capture()"),
    /** A part of a parallel stream. */
    STREAM(
        "step",
        "A parallel stream carries no purposes: take stream(), or wrap its steps with"
            + " PurposeSnapshot.capture()"),
    /** A task that was forked in a {@code ForkJoinPool}. */
    FORK(
        "task",
        "A forked task carries no purposes: take PurposeSnapshot.capture() where it is made, and"
            + " compute under that"),
    /** A step of a reactive stream. */
    REACTIVE(
        "step",
        "Put io.micrometer:context-propagation on the class path and call"
            + " Hooks.enableAutomaticContextPropagation() at start"),
    /** A method that Spring calls on another thread. */
    ASYNC(
        "method",
        "Put io.micrometer:context-propagation on the class path and give the executor a"
            + " ContextPropagatingTaskDecorator, or wrap the executor with Purposes.wrap"),
    /** A job that a scheduler starts, or a message that a listener gets: it begins unbound. */
    JOB("job", ""),
    /** Wrapped, or its context captured, where no purpose was bound. */
    UNBOUND("task", "Bind a purpose before the task is wrapped");

    private final String noun;
    private final String remedy;

    Kind(String noun, String remedy) {
      this.noun = noun;
      this.remedy = remedy;
    }
  }

  /** What to do, without a full stop; empty where there is nobody who could hand a purpose over. */
  String remedy() {
    return kind.remedy;
  }

  /** What ran where, to be read inside a sentence. */
  @Override
  public String toString() {
    if (task == null) {
      return "a task that was handed over where no purpose was bound";
    }
    String method = SourcePlaces.method(task);
    String text = "the " + kind.noun + " " + method + " (" + SourcePlaces.position(task) + ")";
    return switch (kind) {
      case THREAD, JOB -> text + ", run by " + runner;
      default -> text + ", run by " + runner + " on another thread";
    };
  }
}
