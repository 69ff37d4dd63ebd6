package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The purposes bound to a thread at one moment, to be bound on another thread or later.
 *
 * <p>What is bound where the snapshot is used is set aside as long: a task runs under the purposes
 * of the one who handed it over, and under no others. A snapshot taken where nothing was bound
 * binds nothing, also on a thread that has purposes. Afterwards the thread has again what it had
 * before, and nothing that the task left open.
 *
 * <p>Holds the purposes and no thread. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class PurposeSnapshot {

  private static final PurposeSnapshot EMPTY = new PurposeSnapshot(BoundPurposes.NOT_HANDED_OVER);

  private final BoundPurposes bound;

  private PurposeSnapshot(BoundPurposes bound) {
    this.bound = bound;
  }

  /** What is bound to this thread now. */
  public static PurposeSnapshot capture() {
    PurposeScope scope = ThreadPurposes.current().scope();
    return scope == null ? EMPTY : scope.snapshot();
  }

  static PurposeSnapshot of(BoundPurposes bound) {
    return bound.isNone() ? EMPTY : new PurposeSnapshot(bound);
  }

  BoundPurposes bound() {
    return bound;
  }

  /** The purposes as they were named; empty when nothing was bound. Cannot be changed. */
  public Set<Class<?>> purposes() {
    return bound.purposes();
  }

  /** Binds the purposes in place of what is bound, until the scope is closed; in a {@code try}. */
  public PurposeScope bind() {
    return Purposes.enter(bound, null);
  }

  /** Runs a task under the purposes. */
  public void run(Runnable task) {
    requireNonNull(task, "task");
    PurposeScope scope = bind();
    try {
      task.run();
    } finally {
      scope.close();
    }
  }

  /**
   * Calls a task under the purposes.
   *
   * @throws Exception what the task throws
   */
  public <T extends @Nullable Object> T call(Callable<T> task) throws Exception {
    requireNonNull(task, "task");
    PurposeScope scope = bind();
    try {
      return task.call();
    } finally {
      scope.close();
    }
  }

  /** A task that runs under the purposes. One that is wrapped already keeps its own. */
  public Runnable wrap(Runnable task) {
    return BoundRunnable.of(this, task);
  }

  /** A task that is called under the purposes. One that is wrapped already keeps its own. */
  public <T extends @Nullable Object> Callable<T> wrap(Callable<T> task) {
    return BoundCallable.of(this, task);
  }

  /** A supplier that is asked under the purposes. */
  public <T extends @Nullable Object> Supplier<T> wrapSupplier(Supplier<T> supplier) {
    requireNonNull(supplier, "supplier");
    return () -> get(supplier);
  }

  /** A function that is applied under the purposes. */
  public <T extends @Nullable Object, R extends @Nullable Object> Function<T, R> wrapFunction(
      Function<T, R> function) {
    requireNonNull(function, "function");
    return value -> get(() -> function.apply(value));
  }

  /** A function that is applied under the purposes. */
  public <T extends @Nullable Object, U extends @Nullable Object, R extends @Nullable Object>
      BiFunction<T, U, R> wrapBiFunction(BiFunction<T, U, R> function) {
    requireNonNull(function, "function");
    return (first, second) -> get(() -> function.apply(first, second));
  }

  /** A consumer that is called under the purposes. */
  public <T extends @Nullable Object> Consumer<T> wrapConsumer(Consumer<T> consumer) {
    requireNonNull(consumer, "consumer");
    return value -> run(() -> consumer.accept(value));
  }

  /** A consumer that is called under the purposes. */
  public <T extends @Nullable Object, U extends @Nullable Object> BiConsumer<T, U> wrapBiConsumer(
      BiConsumer<T, U> consumer) {
    requireNonNull(consumer, "consumer");
    return (first, second) -> run(() -> consumer.accept(first, second));
  }

  private <T extends @Nullable Object> T get(Supplier<T> supplier) {
    PurposeScope scope = bind();
    try {
      return supplier.get();
    } finally {
      scope.close();
    }
  }

  /** Names the purposes, in the order in which they were bound. */
  @Override
  public String toString() {
    return purposes().stream().map(Class::getSimpleName).toList().toString();
  }
}
