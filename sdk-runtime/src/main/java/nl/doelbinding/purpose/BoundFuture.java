package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;
import static nl.doelbinding.purpose.PurposeSnapshot.capture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A future whose steps run under the purposes bound where they are added, not under those of the
 * thread that completes it; so do the steps of the futures that its steps give. Threads may share
 * it.
 */
final class BoundFuture<T> extends BoundSteps<T> {

  /** Completes as the other does. To cancel it cancels the other. */
  static <T> CompletableFuture<T> of(CompletableFuture<T> future) {
    if (requireNonNull(future, "future") instanceof BoundFuture) {
      return future;
    }
    BoundFuture<T> bound = new BoundFuture<>();
    CompletableFuture<T> unusedThere =
        future.whenComplete(
        (value, thrown) -> {
          if (thrown == null) {
            bound.complete(value);
          } else {
            bound.completeExceptionally(thrown);
          }
        });
    CompletableFuture<T> unusedBack =
        bound.whenComplete(
        (value, thrown) -> {
          if (bound.isCancelled()) {
            future.cancel(/* mayInterruptIfRunning= */ true);
          }
        });
    return bound;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new BoundFuture<>();
  }

  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
    return super.completeAsync(capture().wrapSupplier(supplier), executor);
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
    return super.thenCombine(other, capture().wrapBiFunction(function));
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
    return super.thenCombineAsync(other, capture().wrapBiFunction(function));
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other,
      BiFunction<? super T, ? super U, ? extends V> function,
      Executor executor) {
    return super.thenCombineAsync(other, capture().wrapBiFunction(function), executor);
  }

  @Override
  public <U> CompletableFuture<Void> thenAcceptBoth(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> consumer) {
    return super.thenAcceptBoth(other, capture().wrapBiConsumer(consumer));
  }

  @Override
  public <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> consumer) {
    return super.thenAcceptBothAsync(other, capture().wrapBiConsumer(consumer));
  }

  @Override
  public <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other,
      BiConsumer<? super T, ? super U> consumer,
      Executor executor) {
    return super.thenAcceptBothAsync(other, capture().wrapBiConsumer(consumer), executor);
  }

  @Override
  public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable task) {
    return super.runAfterBoth(other, capture().wrap(task));
  }

  @Override
  public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable task) {
    return super.runAfterBothAsync(other, capture().wrap(task));
  }

  @Override
  public CompletableFuture<Void> runAfterBothAsync(
      CompletionStage<?> other, Runnable task, Executor executor) {
    return super.runAfterBothAsync(other, capture().wrap(task), executor);
  }

  @Override
  public <U> CompletableFuture<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> function) {
    return super.applyToEither(other, capture().wrapFunction(function));
  }

  @Override
  public <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> function) {
    return super.applyToEitherAsync(other, capture().wrapFunction(function));
  }

  @Override
  public <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> function, Executor executor) {
    return super.applyToEitherAsync(other, capture().wrapFunction(function), executor);
  }

  @Override
  public CompletableFuture<Void> acceptEither(
      CompletionStage<? extends T> other, Consumer<? super T> consumer) {
    return super.acceptEither(other, capture().wrapConsumer(consumer));
  }

  @Override
  public CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> consumer) {
    return super.acceptEitherAsync(other, capture().wrapConsumer(consumer));
  }

  @Override
  public CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> consumer, Executor executor) {
    return super.acceptEitherAsync(other, capture().wrapConsumer(consumer), executor);
  }

  @Override
  public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable task) {
    return super.runAfterEither(other, capture().wrap(task));
  }

  @Override
  public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable task) {
    return super.runAfterEitherAsync(other, capture().wrap(task));
  }

  @Override
  public CompletableFuture<Void> runAfterEitherAsync(
      CompletionStage<?> other, Runnable task, Executor executor) {
    return super.runAfterEitherAsync(other, capture().wrap(task), executor);
  }
}
