package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrappedExecutorTest {

  private static final Callable<Set<Class<?>>> ASK = Purposes::current;

  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final ExecutorService wrapped = Purposes.wrap(pool);

  @AfterEach
  void nothing_stays_bound_anywhere() throws Exception {
    assertThat(Purposes.current()).isEmpty();
    if (!pool.isShutdown()) {
      assertThat(pool.submit(ASK).get()).isEmpty();
    }
    pool.shutdownNow();
  }

  @Test
  void every_way_to_hand_a_task_over_takes_the_purposes_along() throws Exception {
    AtomicReference<Set<Class<?>>> seen = new AtomicReference<>();
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(wrapped.submit(ASK).get()).containsExactly(Newsletter.class);
      wrapped.submit(() -> seen.set(Purposes.current())).get();
      assertThat(seen.getAndSet(null)).containsExactly(Newsletter.class);
      assertThat(wrapped.submit(() -> seen.set(Purposes.current()), "done").get())
          .isEqualTo("done");
      assertThat(seen.getAndSet(null)).containsExactly(Newsletter.class);
      wrapped.execute(() -> seen.set(Purposes.current()));
      wrapped.submit(() -> {}).get();
      assertThat(seen.get()).containsExactly(Newsletter.class);
      assertThat(wrapped.invokeAny(List.of(ASK))).containsExactly(Newsletter.class);
      assertThat(wrapped.invokeAny(List.of(ASK), 1, TimeUnit.MINUTES))
          .containsExactly(Newsletter.class);
      assertThat(wrapped.invokeAll(List.of(ASK), 1, TimeUnit.MINUTES).get(0).get())
          .containsExactly(Newsletter.class);
    }
  }

  @Test
  void the_answers_of_all_tasks_come_in_their_order() throws Exception {
    List<Callable<String>> tasks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String name = "task " + i;
      tasks.add(() -> name + Purposes.current().size());
    }
    List<String> answers = new ArrayList<>();
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      for (Future<String> answer : wrapped.invokeAll(tasks)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).hasSize(20).startsWith("task 01", "task 11").endsWith("task 191");
  }

  @Test
  void a_task_that_throws_leaves_nothing_bound() {
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      Future<?> failed =
          wrapped.submit(
              () -> {
                Purposes.bind(Invoicing.class);
                throw new IllegalStateException("broken");
              });
      assertThatThrownBy(failed::get)
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("broken");
    }
  }

  @Test
  void what_the_calling_thread_has_bound_does_not_reach_a_task_it_runs_for_another() {
    ThreadPoolExecutor full =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1),
            new ThreadPoolExecutor.CallerRunsPolicy());
    Runnable unbound = Purposes.wrap(() -> assertThat(Purposes.covered()).isEmpty());
    CountDownLatch done = new CountDownLatch(1);
    full.execute(() -> await(done));
    full.execute(() -> {});
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      Purposes.wrap((ExecutorService) full).execute(unbound);
      assertThat(Purposes.current()).containsExactly(Newsletter.class);
    }
    done.countDown();
    full.shutdown();
  }

  @Test
  void wrapping_twice_wraps_once_and_keeps_what_was_bound_first() throws Exception {
    assertThat(Purposes.wrap(wrapped)).isSameAs(wrapped);
    assertThat(Purposes.wrap((Executor) wrapped)).isSameAs(wrapped);
    Callable<Set<Class<?>>> first;
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      first = Purposes.wrap(ASK);
    }
    try (PurposeScope scope = Purposes.bind(Invoicing.class)) {
      assertThat(Purposes.wrap(first)).isSameAs(first);
      assertThat(wrapped.submit(first).get()).containsExactly(Newsletter.class);
    }
    Runnable task = Purposes.wrap(() -> {});
    assertThat(Purposes.wrap(task)).isSameAs(task);
  }

  @Test
  void a_wrapped_executor_can_do_what_the_other_one_can() {
    assertThat(Purposes.wrap((Executor) pool)).isInstanceOf(ExecutorService.class);
    ScheduledExecutorService scheduled = Executors.newSingleThreadScheduledExecutor();
    assertThat(Purposes.wrap((Executor) scheduled)).isInstanceOf(ScheduledExecutorService.class);
    assertThat(Purposes.wrap((Executor) Runnable::run)).isNotInstanceOf(ExecutorService.class);
    scheduled.shutdown();
  }

  @Test
  void life_and_name_are_those_of_the_other_executor() throws Exception {
    assertThat(wrapped).hasToString(pool.toString());
    assertThat(wrapped.isShutdown()).isFalse();
    wrapped.shutdown();
    assertThat(pool.isShutdown()).isTrue();
    assertThat(wrapped.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(wrapped.isShutdown()).isTrue();
    assertThat(wrapped.isTerminated()).isTrue();
    assertThatThrownBy(() -> wrapped.submit(ASK)).isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void tasks_that_never_ran_keep_their_purposes() {
    CountDownLatch done = new CountDownLatch(1);
    AtomicReference<Set<Class<?>>> seen = new AtomicReference<>();
    wrapped.execute(() -> await(done));
    Purposes.run(Newsletter.class, () -> wrapped.execute(() -> seen.set(Purposes.current())));
    List<Runnable> left = wrapped.shutdownNow();
    done.countDown();

    assertThat(left).hasSize(1);
    left.get(0).run();
    assertThat(seen.get()).containsExactly(Newsletter.class);
  }

  @Test
  void tasks_with_a_priority_keep_it() throws Exception {
    ThreadPoolExecutor byPriority =
        new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>());
    List<Integer> order = new ArrayList<>();
    CountDownLatch start = new CountDownLatch(1);
    Executor urgentFirst = Purposes.wrap((Executor) byPriority);
    urgentFirst.execute(() -> await(start));
    for (int priority : new int[] {3, 1, 2}) {
      urgentFirst.execute(new Urgent(priority, order));
    }
    start.countDown();
    byPriority.shutdown();
    assertThat(byPriority.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

    assertThat(order).containsExactly(1, 2, 3);
  }

  @Test
  void each_run_of_a_periodic_task_is_bound_as_where_it_was_scheduled() throws Exception {
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    ScheduledExecutorService bound = Purposes.wrap(timer);
    for (boolean fixedRate : new boolean[] {true, false}) {
      List<Set<Class<?>>> seen = new ArrayList<>();
      CountDownLatch runs = new CountDownLatch(3);
      Runnable job =
          () -> {
            seen.add(Purposes.current());
            Purposes.bindDeclared(Invoicing.class);
            runs.countDown();
          };
      Future<?> periodic;
      try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
        periodic =
            fixedRate
                ? bound.scheduleAtFixedRate(job, 0, 1, TimeUnit.MILLISECONDS)
                : bound.scheduleWithFixedDelay(job, 0, 1, TimeUnit.MILLISECONDS);
      }
      runs.await();
      periodic.cancel(false);
      timer.submit(() -> {}).get();
      assertThat(seen)
          .hasSizeGreaterThanOrEqualTo(3)
          .containsOnly(Set.<Class<?>>of(Newsletter.class));
      assertThat(timer.submit(ASK).get()).isEmpty();
    }
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      AtomicReference<Set<Class<?>>> seen = new AtomicReference<>();
      assertThat(bound.schedule(ASK, 1, TimeUnit.MILLISECONDS).get())
          .containsExactly(Newsletter.class);
      bound.schedule(() -> seen.set(Purposes.current()), 1, TimeUnit.MILLISECONDS).get();
      assertThat(seen.get()).containsExactly(Newsletter.class);
    }
    timer.shutdown();
  }

  @Test
  void a_thread_for_one_task_has_the_purposes_of_the_one_who_makes_it() throws Exception {
    AtomicReference<Set<Class<?>>> seen = new AtomicReference<>();
    ThreadFactory factory = Purposes.wrapThreads(Executors.defaultThreadFactory());
    Thread thread;
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      thread = factory.newThread(() -> seen.set(Purposes.current()));
    }
    thread.start();
    thread.join();

    assertThat(seen.get()).containsExactly(Newsletter.class);
    assertThat(Purposes.wrapThreads(factory)).isSameAs(factory);
  }

  @Test
  void a_thread_of_a_pool_never_has_the_purposes_of_the_one_who_needed_it_first() throws Exception {
    ExecutorService made =
        Executors.newCachedThreadPool(Purposes.wrapThreads(Executors.defaultThreadFactory()));
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(made.submit(ASK).get()).isEmpty();
    }
    made.shutdown();
  }

  @Test
  void virtual_threads_run_bound() throws Exception {
    Method make;
    try {
      make = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
    } catch (NoSuchMethodException before21) {
      org.junit.jupiter.api.Assumptions.abort("this JDK has no virtual threads");
      return;
    }
    ExecutorService virtual = Purposes.wrap((ExecutorService) make.invoke(null));
    Future<Set<Class<?>>> answer;
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      answer = virtual.submit(ASK);
    }
    assertThat(answer.get()).containsExactly(Newsletter.class);
    ((AutoCloseable) virtual).close();
    assertThat(virtual.isTerminated()).isTrue();
  }

  @Test
  void closing_the_common_pool_does_not_wait_for_it_for_ever() throws Exception {
    ExecutorService common = Purposes.wrap((ExecutorService) ForkJoinPool.commonPool());
    if (common instanceof AutoCloseable closeable) {
      closeable.close();
    }
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(common.submit(ASK).get()).containsExactly(Newsletter.class);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private record Urgent(int priority, List<Integer> order) implements Runnable, Comparable<Urgent> {
    @Override
    public void run() {
      order.add(priority);
    }

    @Override
    public int compareTo(Urgent other) {
      return Integer.compare(priority, other.priority);
    }
  }
}
