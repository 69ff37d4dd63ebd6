package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrappedFutureTest {

  private static final Set<Class<?>> NEWSLETTER = Set.of(Newsletter.class);

  private final CompletableFuture<String> source = new CompletableFuture<>();
  private final CompletableFuture<String> wrapped = Purposes.wrap(source);

  @AfterEach
  void nothing_stays_bound() {
    assertThat(Purposes.current()).isEmpty();
  }

  @Test
  void every_kind_of_step_runs_under_the_purposes_bound_where_it_was_added() throws Exception {
    List<Method> kinds =
        Arrays.stream(CompletionStage.class.getMethods())
            .filter(method -> !method.getName().equals("toCompletableFuture"))
            .toList();
    assertThat(kinds).hasSize(42);
    for (Method kind : kinds) {
      boolean failing = kind.getName().startsWith("exceptionally");
      List<Set<Class<?>>> seen = new ArrayList<>();
      CompletableFuture<String> first = new CompletableFuture<>();
      CompletionStage<?> step;
      try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
        step = add(kind, Purposes.wrap(first), seen);
        // A step of the step too.
        step = step.whenComplete((value, thrown) -> seen.add(Purposes.current()));
      }
      try (PurposeScope other = Purposes.bind(Invoicing.class)) {
        if (failing) {
          first.completeExceptionally(new IllegalStateException());
        } else {
          first.complete("done");
        }
      }
      step.toCompletableFuture().get(1, TimeUnit.MINUTES);
      assertThat(seen).as("%s", kind).containsExactly(NEWSLETTER, NEWSLETTER);
    }
  }

  @Test
  void a_step_added_after_completion_runs_bound_too() {
    source.complete("done");
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(wrapped.thenApplyAsync(value -> Purposes.current()).join()).isEqualTo(NEWSLETTER);
    }
  }

  @Test
  void a_step_added_where_nothing_is_bound_runs_with_nothing_bound() {
    CompletableFuture<Set<Class<?>>> seen = wrapped.thenApply(value -> Purposes.current());

    Purposes.run(Newsletter.class, () -> source.complete("done"));

    assertThat(seen.join()).isEmpty();
  }

  @Test
  void copies_and_own_completion_keep_it() {
    CompletableFuture<Set<Class<?>>> ofCopy;
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      ofCopy = wrapped.copy().thenApply(value -> Purposes.current());
      assertThat(wrapped.newIncompleteFuture().completeAsync(Purposes::current).join())
          .isEqualTo(NEWSLETTER);
    }
    source.complete("done");
    assertThat(ofCopy.join()).isEqualTo(NEWSLETTER);
  }

  @Test
  void it_ends_as_the_other_one_ends() {
    source.complete("done");
    assertThat(wrapped.join()).isEqualTo("done");

    CompletableFuture<String> broken = new CompletableFuture<>();
    CompletableFuture<String> sees = Purposes.wrap(broken);
    broken.completeExceptionally(new IllegalStateException("broken"));
    assertThatThrownBy(sees::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
  }

  @Test
  void cancelling_goes_both_ways() {
    wrapped.cancel(true);
    assertThat(source).isCancelled();

    CompletableFuture<String> cancelled = new CompletableFuture<>();
    cancelled.cancel(true);
    assertThat(Purposes.wrap(cancelled)).isCancelled();
  }

  @Test
  void wrapping_twice_wraps_once() {
    assertThat(Purposes.wrap(wrapped)).isSameAs(wrapped);
  }

  @Test
  void a_wrapped_task_keeps_its_own_where_a_thread_that_waits_runs_it() {
    // While it waits, a thread of the pool runs what is in its queue, on its own stack.
    ForkJoinPool pool = new ForkJoinPool(2);
    List<Set<Class<?>>> seen = Collections.synchronizedList(new ArrayList<>());
    Runnable ask = () -> seen.add(Purposes.current());
    for (int i = 0; i < 100; i++) {
      CompletableFuture<Void> slow = CompletableFuture.runAsync(WrappedFutureTest::sleep, pool);
      CompletableFuture.runAsync(
              () -> {
                List<CompletableFuture<?>> others = new ArrayList<>();
                for (int other = 0; other < 4; other++) {
                  others.add(CompletableFuture.runAsync(Purposes.wrap(ask), pool));
                }
                Purposes.run(Newsletter.class, slow::join);
                others.forEach(CompletableFuture::join);
              },
              pool)
          .join();
    }
    pool.shutdown();

    assertThat(seen).hasSize(400).containsOnly(Set.<Class<?>>of());
  }

  private static void sleep() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void functions_for_other_futures_are_wrapped_by_a_snapshot() throws Exception {
    PurposeSnapshot here;
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      here = PurposeSnapshot.capture();
    }
    List<Set<Class<?>>> seen = new ArrayList<>();
    Callable<Set<Class<?>>> ask = Purposes::current;
    Runnable note = () -> seen.add(Purposes.current());
    CompletableFuture.supplyAsync(here.wrapSupplier(Purposes::current))
        .thenApply(here.wrapFunction(value -> seen.add(value) && seen.add(Purposes.current())))
        .thenAccept(here.wrapConsumer(value -> seen.add(Purposes.current())))
        .handle(here.wrapBiFunction((value, thrown) -> seen.add(Purposes.current())))
        .whenComplete(here.wrapBiConsumer((value, thrown) -> seen.add(Purposes.current())))
        .thenRun(here.wrap(note))
        .get();
    seen.add(here.call(ask));
    here.run(note);
    try (PurposeScope scope = here.bind()) {
      seen.add(Purposes.current());
    }

    assertThat(seen).hasSize(9).containsOnly(NEWSLETTER);
    assertThat(here.purposes()).isEqualTo(NEWSLETTER);
    assertThat(here).hasToString("[Newsletter]");
  }

  @Test
  void a_snapshot_replaces_what_is_bound_and_gives_it_back() {
    PurposeSnapshot none = PurposeSnapshot.capture();
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      none.run(
          () -> {
            assertThat(Purposes.covered()).isEmpty();
            Purposes.run(Invoicing.class, () -> assertThat(Purposes.covered()).hasSize(1));
            Purposes.bind(Invoicing.class);
          });
      assertThat(Purposes.current()).isEqualTo(NEWSLETTER);
    }
  }

  @Test
  void a_snapshot_of_a_narrowed_binding_stays_as_narrow() {
    PurposeSnapshot narrow;
    try (PurposeScope outer = Purposes.bind(Newsletter.class);
        PurposeScope inner = Purposes.bind(Marketing.class)) {
      narrow = PurposeSnapshot.capture();
    }
    narrow.run(
        () -> {
          assertThat(Purposes.covered()).containsExactly(Marketing.class);
          Purposes.run(Invoicing.class, () -> assertThat(Purposes.covered()).isEmpty());
        });
  }

  private static CompletionStage<?> add(
      Method kind, CompletableFuture<String> first, List<Set<Class<?>>> seen)
      throws IllegalAccessException, InvocationTargetException {
    Object[] arguments =
        Arrays.stream(kind.getParameterTypes()).map(type -> argument(type, kind, seen)).toArray();
    return (CompletionStage<?>) kind.invoke(first, arguments);
  }

  private static Object argument(Class<?> type, Method kind, List<Set<Class<?>>> seen) {
    boolean composing = kind.getName().contains("ompose");
    if (type == Executor.class) {
      return ForkJoinPool.commonPool();
    } else if (type == CompletionStage.class) {
      return kind.getName().contains("Either")
          ? new CompletableFuture<String>()
          : CompletableFuture.completedFuture("other");
    } else if (type == Runnable.class) {
      return (Runnable) () -> seen.add(Purposes.current());
    } else if (type == Consumer.class) {
      return (Consumer<Object>) value -> seen.add(Purposes.current());
    } else if (type == BiConsumer.class) {
      return (BiConsumer<Object, Object>) (value, other) -> seen.add(Purposes.current());
    } else if (type == BiFunction.class) {
      return (BiFunction<Object, Object, Object>) (value, other) -> seen.add(Purposes.current());
    } else if (type == Function.class) {
      return (Function<Object, Object>)
          value -> {
            seen.add(Purposes.current());
            return composing ? CompletableFuture.completedFuture("next") : "next";
          };
    }
    throw new IllegalArgumentException("A kind of step that the test does not know: " + kind);
  }
}
