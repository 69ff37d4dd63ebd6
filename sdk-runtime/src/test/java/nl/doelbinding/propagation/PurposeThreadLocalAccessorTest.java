package nl.doelbinding.propagation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextScheduledExecutorService;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeSnapshot;
import nl.doelbinding.purpose.Purposes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.support.ContextPropagatingTaskDecorator;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class PurposeThreadLocalAccessorTest {

  private static final Callable<Set<Class<?>>> ASK = Purposes::current;

  private final PurposeThreadLocalAccessor accessor = new PurposeThreadLocalAccessor();
  private final ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder().build();
  private final ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void nothing_stays_bound_anywhere() throws Exception {
    assertThat(Purposes.current()).isEmpty();
    assertThat(accessor.getValue()).isNull();
    assertThat(pool.submit(ASK).get()).isEmpty();
    pool.shutdown();
  }

  @Test
  void it_is_found_as_a_service() {
    assertThat(ContextRegistry.getInstance().getThreadLocalAccessors())
        .filteredOn(found -> found.key().equals(PurposeThreadLocalAccessor.KEY))
        .singleElement()
        .isInstanceOf(PurposeThreadLocalAccessor.class);
  }

  @Test
  void a_task_that_micrometer_wraps_runs_bound() throws Exception {
    Future<Set<Class<?>>> answer;
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      answer = pool.submit(snapshots.captureAll().wrap(ASK));
    }
    assertThat(answer.get()).containsExactly(Newsletter.class);
  }

  @Test
  void a_task_captured_without_a_purpose_has_none_where_what_is_missing_is_cleared()
      throws Exception {
    ContextSnapshot nothing =
        ContextSnapshotFactory.builder().clearMissing(true).build().captureAll();
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(nothing.wrap(ASK).call()).isEmpty();
      assertThat(Purposes.current()).containsExactly(Newsletter.class);
    }
    assertThat(nothing.wrap(ASK).call()).isEmpty();
  }

  @Test
  void executors_that_micrometer_wraps_run_bound() throws Exception {
    ExecutorService wrapped = ContextExecutorService.wrap(pool, snapshots::captureAll);
    ScheduledExecutorService later =
        ContextScheduledExecutorService.wrap(pool, snapshots::captureAll);
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(wrapped.submit(ASK).get()).containsExactly(Newsletter.class);
      assertThat(later.schedule(ASK, 1, TimeUnit.MILLISECONDS).get())
          .containsExactly(Newsletter.class);
    }
    assertThat(wrapped.submit(ASK).get()).isEmpty();
  }

  @Test
  void an_executor_of_spring_that_carries_the_context_runs_bound() throws Exception {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setTaskDecorator(new ContextPropagatingTaskDecorator());
    executor.initialize();
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(executor.submit(ASK).get()).containsExactly(Newsletter.class);
    }
    assertThat(executor.submit(ASK).get()).isEmpty();
    executor.shutdown();
  }

  @Test
  void a_context_set_on_the_thread_it_comes_from_is_restored_to_what_was_bound() {
    try (PurposeScope outer = Purposes.bind(Newsletter.class)) {
      ContextSnapshot captured = snapshots.captureAll();
      try (PurposeScope other = Purposes.bindDeclared(Invoicing.class)) {
        try (ContextSnapshot.Scope set = captured.setThreadLocals()) {
          assertThat(Purposes.current()).containsExactly(Newsletter.class);
          try (ContextSnapshot.Scope again = captured.setThreadLocals()) {
            assertThat(Purposes.current()).containsExactly(Newsletter.class);
          }
          assertThat(Purposes.current()).containsExactly(Newsletter.class);
        }
        assertThat(Purposes.current()).containsExactly(Invoicing.class);
      }
      assertThat(Purposes.current()).containsExactly(Newsletter.class);
    }
  }

  @Test
  void a_cleared_value_comes_back() {
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      PurposeSnapshot bound = accessor.getValue();
      accessor.setValue();
      assertThat(accessor.getValue()).isNull();
      accessor.setValue();
      accessor.setValue(bound);
      assertThat(Purposes.current()).containsExactly(Newsletter.class);
      accessor.restore();
      assertThat(Purposes.current()).isEmpty();
      accessor.restore();
      accessor.restore(bound);
      assertThat(Purposes.current()).containsExactly(Newsletter.class);
    }
  }

  @Test
  void two_values_set_at_once_are_restored_in_one_step() {
    PurposeSnapshot newsletter = captured(Newsletter.class);
    try (PurposeScope scope = Purposes.bind(Invoicing.class)) {
      PurposeSnapshot before = accessor.getValue();
      accessor.setValue(newsletter);
      accessor.setValue(newsletter);
      accessor.restore(before);
      assertThat(Purposes.current()).containsExactly(Invoicing.class);
    }
    accessor.setValue(newsletter);
    accessor.setValue(newsletter);
    accessor.restore();
  }

  @Test
  void what_was_bound_inside_and_not_closed_ends_with_the_value() {
    accessor.setValue(captured(Newsletter.class));
    PurposeScope forgotten = Purposes.bind(Newsletter.class);

    accessor.restore();

    assertThat(Purposes.current()).isEmpty();
    forgotten.close();
  }

  @Test
  void a_binding_that_has_ended_does_not_come_back() {
    PurposeScope scope = Purposes.bind(Newsletter.class);
    PurposeSnapshot before = accessor.getValue();
    accessor.setValue(captured(Invoicing.class));
    scope.close();
    assertThat(Purposes.current()).isEmpty();

    accessor.restore(before);

    assertThat(Purposes.current()).isEmpty();
  }

  @Test
  void restoring_what_was_never_set_leaves_a_binding_of_the_application_alone() {
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      accessor.restore();
      accessor.restore(captured(Invoicing.class));
      assertThat(Purposes.current()).containsExactly(Newsletter.class);
    }
  }

  @Test
  void nested_in_any_order_what_is_restored_is_what_was_there() {
    PurposeSnapshot[] values = {captured(Newsletter.class), captured(Invoicing.class)};
    Random random = new Random(20_261_122);
    for (int run = 0; run < 2_000; run++) {
      Deque<Runnable> undo = new ArrayDeque<>();
      for (int step = 0; step < 40; step++) {
        if (!undo.isEmpty() && random.nextInt(5) < 2) {
          undo.pop().run();
          continue;
        }
        Set<Class<?>> before = Purposes.current();
        PurposeSnapshot previous = accessor.getValue();
        int kind = random.nextInt(4);
        if (kind < 2) {
          accessor.setValue(values[kind]);
          assertThat(Purposes.current()).isEqualTo(values[kind].purposes());
        } else if (kind == 2) {
          accessor.setValue();
          assertThat(Purposes.current()).isEmpty();
        }
        PurposeScope scope = kind == 3 ? Purposes.bind(Newsletter.class) : null;
        undo.push(
            () -> {
              if (scope != null) {
                scope.close();
              } else if (previous == null) {
                accessor.restore();
              } else {
                accessor.restore(previous);
              }
              assertThat(Purposes.current()).isEqualTo(before);
            });
      }
      while (!undo.isEmpty()) {
        undo.pop().run();
      }
      assertThat(Purposes.current()).isEmpty();
    }
  }

  private static PurposeSnapshot captured(Class<?> purpose) {
    try (PurposeScope scope = Purposes.bindDeclared(purpose)) {
      return PurposeSnapshot.capture();
    }
  }
}
