package nl.doelbinding.purpose;

import static nl.doelbinding.purpose.PurposeSnapshot.capture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A future whose steps run under the purposes bound where they are added: those that wait for it
 * alone.
 */
abstract class BoundSteps<T> extends CompletableFuture<T> {

  @Override
  public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> function) {
    return super.thenApply(capture().wrapFunction(function));
  }

  @Override
  public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> function) {
    return super.thenApplyAsync(capture().wrapFunction(function));
  }

  @Override
  public <U> CompletableFuture<U> thenApplyAsync(
      Function<? super T, ? extends U> function, Executor executor) {
    return super.thenApplyAsync(capture().wrapFunction(function), executor);
  }

  @Override
  public CompletableFuture<Void> thenAccept(Consumer<? super T> consumer) {
    return super.thenAccept(capture().wrapConsumer(consumer));
  }

  @Override
  public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> consumer) {
    return super.thenAcceptAsync(capture().wrapConsumer(consumer));
  }

  @Override
  public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> consumer, Executor executor) {
    return super.thenAcceptAsync(capture().wrapConsumer(consumer), executor);
  }

  @Override
  public CompletableFuture<Void> thenRun(Runnable task) {
    return super.thenRun(capture().wrap(task));
  }

  @Override
  public CompletableFuture<Void> thenRunAsync(Runnable task) {
    return super.thenRunAsync(capture().wrap(task));
  }

  @Override
  public CompletableFuture<Void> thenRunAsync(Runnable task, Executor executor) {
    return super.thenRunAsync(capture().wrap(task), executor);
  }

  @Override
  public <U> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> function) {
    return super.thenCompose(capture().wrapFunction(function));
  }

  @Override
  public <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function) {
    return super.thenComposeAsync(capture().wrapFunction(function));
  }

  @Override
  public <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
    return super.thenComposeAsync(capture().wrapFunction(function), executor);
  }

  @Override
  public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> function) {
    return super.handle(capture().wrapBiFunction(function));
  }

  @Override
  public <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> function) {
    return super.handleAsync(capture().wrapBiFunction(function));
  }

  @Override
  public <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> function, Executor executor) {
    return super.handleAsync(capture().wrapBiFunction(function), executor);
  }

  @Override
  public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> consumer) {
    return super.whenComplete(capture().wrapBiConsumer(consumer));
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> consumer) {
    return super.whenCompleteAsync(capture().wrapBiConsumer(consumer));
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super Throwable> consumer, Executor executor) {
    return super.whenCompleteAsync(capture().wrapBiConsumer(consumer), executor);
  }

  @Override
  public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> function) {
    return super.exceptionally(capture().wrapFunction(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> function) {
    return super.exceptionallyAsync(capture().wrapFunction(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyAsync(
      Function<Throwable, ? extends T> function, Executor executor) {
    return super.exceptionallyAsync(capture().wrapFunction(function), executor);
  }

  @Override
  public CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> function) {
    return super.exceptionallyCompose(capture().wrapFunction(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> function) {
    return super.exceptionallyComposeAsync(capture().wrapFunction(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> function, Executor executor) {
    return super.exceptionallyComposeAsync(capture().wrapFunction(function), executor);
  }
}
