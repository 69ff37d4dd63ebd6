package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Binds purposes to the running thread (GDPR Art. 5(1)(b)).
 *
 * <pre>{@code
 * Purposes.run(Newsletter.class, () -> mailer.send(subscriber));
 *
 * try (PurposeScope scope = Purposes.bind(Invoicing.class)) {
 *   print(customer.getBillingName());
 * }
 * }</pre>
 *
 * <p>A bound purpose covers itself and its super-purposes: a field declared for {@code Marketing}
 * may be read while {@code Newsletter extends Marketing} is bound. With several purposes bound
 * together, a field declared for any of them may be read.
 *
 * <p>An inner binding can only narrow the outer one: whoever is called under a purpose cannot read
 * for another one by binding that. A purpose that is a kind of an outer one is bound as it is; of
 * any other purpose only what the outer one covers too, which may be nothing. Only a component that
 * declares its own {@link nl.doelbinding.annotations.ForPurpose} has that purpose in place of the
 * outer one, since its declaration can be found and reviewed. A binding ends with the outer one at
 * the latest.
 *
 * <p>Purposes are bound to one thread and never leak to another by themselves, nor stay behind on a
 * pooled one. A task that another thread runs has none, unless it was handed over with one of the
 * {@code wrap} methods; a read without a purpose is refused.
 *
 * <p>Threads may use it at the same time. No method takes {@code null}, and each that takes
 * purposes throws {@link IllegalArgumentException} for a class that does not carry {@link
 * nl.doelbinding.annotations.Purpose}, naming it.
 *
 * @since 0.1
 */
public final class Purposes {

  private Purposes() {}

  /**
   * Binds purposes until the scope is closed; in a {@code try}, on this thread.
   *
   * @param purposes those to bind together; with none of them, no purpose at all is bound, nor can
   *     one be bound inside, until the scope is closed
   */
  public static PurposeScope bind(Class<?>... purposes) {
    return narrow(BoundPurposes.of(Arrays.asList(requireNonNull(purposes, "purposes"))));
  }

  /**
   * Binds the purposes that a component declares for itself, in place of those bound before, until
   * the scope is closed. For filters and interceptors that read {@link
   * nl.doelbinding.annotations.ForPurpose}; application code uses {@link #bind}, which cannot
   * widen.
   *
   * @param purposes those of its annotation; with none of them, nothing is bound
   */
  public static PurposeScope bindDeclared(Class<?>... purposes) {
    requireNonNull(purposes, "purposes");
    return enter(
        purposes.length == 0 ? BoundPurposes.NONE : BoundPurposes.of(Arrays.asList(purposes)),
        null);
  }

  /** Runs a task under a purpose. */
  public static void run(Class<?> purpose, Runnable task) {
    requireNonNull(task, "task");
    run(narrow(BoundPurposes.of(purpose)), task);
  }

  /** Runs a task under several purposes together. */
  public static void run(Collection<? extends Class<?>> purposes, Runnable task) {
    requireNonNull(task, "task");
    run(narrow(BoundPurposes.of(purposes)), task);
  }

  /**
   * Calls a task under a purpose.
   *
   * @throws Exception what the task throws
   */
  public static <T extends @Nullable Object> T call(Class<?> purpose, Callable<T> task)
      throws Exception {
    requireNonNull(task, "task");
    return call(narrow(BoundPurposes.of(purpose)), task);
  }

  /**
   * Calls a task under several purposes together.
   *
   * @throws Exception what the task throws
   */
  public static <T extends @Nullable Object> T call(
      Collection<? extends Class<?>> purposes, Callable<T> task) throws Exception {
    requireNonNull(task, "task");
    return call(narrow(BoundPurposes.of(purposes)), task);
  }

  /**
   * The purposes bound to this thread as they were named, without their super-purposes; empty when
   * nothing is bound. Cannot be changed.
   */
  public static Set<Class<?>> current() {
    return bound().purposes();
  }

  /**
   * The purposes bound to this thread and their super-purposes: data that is declared for one of
   * them may be read now. Empty when nothing is bound. Cannot be changed.
   */
  public static Set<Class<?>> covered() {
    return bound().covered();
  }

  /**
   * A task that runs, on whichever thread, under the purposes bound here and now. One that is
   * wrapped already keeps its own. For functions and the like see {@link PurposeSnapshot}.
   */
  public static Runnable wrap(Runnable task) {
    return PurposeSnapshot.capture().wrap(task);
  }

  /** A task that is called, on whichever thread, under the purposes bound here and now. */
  public static <T extends @Nullable Object> Callable<T> wrap(Callable<T> task) {
    return PurposeSnapshot.capture().wrap(task);
  }

  /**
   * An executor whose tasks run under the purposes that are bound when the task is handed over, not
   * when this method is called. It can do what the given one can, and is given back as it is if it
   * is wrapped already.
   *
   * <p>A step that is added to a {@code CompletableFuture} later and without an executor may run
   * inside the wrapped task, under its purposes: {@link #wrap(CompletableFuture)} the future.
   */
  public static Executor wrap(Executor executor) {
    return BoundExecutor.of(executor);
  }

  /**
   * The same for an executor that answers. All else is left to the given one: order, rejection,
   * shutdown, closing. Its queue and its handlers see wrapped tasks: these are comparable if the
   * task is.
   */
  public static ExecutorService wrap(ExecutorService executor) {
    return BoundExecutor.of(executor);
  }

  /** The same for later; every run of a periodic task is bound as it was where it was scheduled. */
  public static ScheduledExecutorService wrap(ScheduledExecutorService executor) {
    return BoundExecutor.of(executor);
  }

  /**
   * A future that completes as the given one does, and whose steps ({@code thenApply} and all the
   * others, also of the futures these give) run under the purposes bound where the step is added,
   * whichever thread runs it. To cancel it cancels the given one.
   */
  public static <T> CompletableFuture<T> wrap(CompletableFuture<T> future) {
    return BoundFuture.of(future);
  }

  /**
   * A factory whose threads have, for as long as they run, the purposes bound where they are made.
   * For a thread for each task, virtual or not, and never for a pool, whose threads outlive the
   * task: those of a {@code ThreadPoolExecutor} are made without purposes. Wrap the pool instead.
   */
  public static ThreadFactory wrapThreads(ThreadFactory factory) {
    return BoundThreadFactory.of(factory);
  }

  static BoundPurposes bound() {
    return bound(ThreadPurposes.current());
  }

  private static BoundPurposes bound(ThreadPurposes current) {
    PurposeScope scope = current.scope();
    return scope == null ? BoundPurposes.NONE : scope.bound();
  }

  /**
   * Ends a scope and those opened inside it: whoever ran the task within has forgotten to close
   * them, and nothing else would on a pooled thread.
   */
  static void end(PurposeScope scope) {
    PurposeScope current = ThreadPurposes.current().scope();
    scope.markClosed();
    if (current == null || !current.isInside(scope)) {
      return; // somebody has wiped the locals of the thread since it was opened
    }
    for (PurposeScope inner = current; inner != null && inner != scope; inner = inner.outer()) {
      inner.markClosed();
    }
    ThreadPurposes.leaveTo(scope.open());
  }

  /** Binds in place of what is bound, for the one who will end it. */
  static PurposeScope enter(BoundPurposes bound, @Nullable PurposeBinding declared) {
    return enter(ThreadPurposes.current(), bound, declared);
  }

  private static PurposeScope enter(
      ThreadPurposes current, BoundPurposes bound, @Nullable PurposeBinding declared) {
    PurposeScope scope = new PurposeScope(bound, current.scope(), declared);
    current.enter(scope);
    return scope;
  }

  private static PurposeScope narrow(BoundPurposes bound) {
    ThreadPurposes current = ThreadPurposes.current();
    return enter(current, bound.inside(bound(current)), null);
  }

  private static void run(PurposeScope scope, Runnable task) {
    try {
      task.run();
    } finally {
      scope.close();
    }
  }

  private static <T extends @Nullable Object> T call(PurposeScope scope, Callable<T> task)
      throws Exception {
    try {
      return task.call();
    } finally {
      scope.close();
    }
  }
}
