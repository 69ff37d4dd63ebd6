package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import nl.doelbinding.annotations.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PurposesTest {

  @Purpose(
      name = "",
      description = "",
      legalBasis = {})
  private interface Offers extends Marketing {}

  @Purpose(
      name = "",
      description = "",
      legalBasis = {})
  private interface Research {}

  @Purpose(
      name = "",
      description = "",
      legalBasis = {})
  private interface Analytics extends Research {}

  @Purpose(
      name = "",
      description = "",
      legalBasis = {})
  private interface Survey extends Research, Marketing {}

  @AfterEach
  void nothing_stays_bound() {
    assertThat(Purposes.current()).isEmpty();
  }

  @Test
  void nothing_is_bound_at_first() {
    assertThat(Purposes.current()).isEmpty();
  }

  @Test
  void a_purpose_is_bound_while_its_task_runs() {
    AtomicReference<Set<Class<?>>> seen = new AtomicReference<>();

    Purposes.run(Newsletter.class, () -> seen.set(Purposes.current()));

    assertThat(seen.get()).containsExactly(Newsletter.class);
  }

  @Test
  void a_called_task_gives_its_value_and_its_own_exception() throws Exception {
    assertThat(Purposes.<String>call(Newsletter.class, () -> "sent")).isEqualTo("sent");
    assertThatThrownBy(
            () ->
                Purposes.call(
                    Newsletter.class,
                    () -> {
                      throw new FileNotFoundException("list");
                    }))
        .isInstanceOf(FileNotFoundException.class);
  }

  @Test
  void an_inner_purpose_that_the_outer_one_has_nothing_to_do_with_is_not_bound() {
    Purposes.run(
        Newsletter.class,
        () -> {
          Purposes.run(Invoicing.class, () -> assertThat(Purposes.covered()).isEmpty());
          assertThat(Purposes.current()).containsExactly(Newsletter.class);
        });
  }

  @Test
  void an_inner_purpose_that_is_a_kind_of_the_outer_one_is_bound_as_it_is() {
    Purposes.run(
        Marketing.class,
        () ->
            Purposes.run(
                Newsletter.class,
                () ->
                    assertThat(Purposes.covered())
                        .containsExactlyInAnyOrder(Newsletter.class, Marketing.class)));
  }

  @Test
  void an_inner_purpose_that_is_wider_narrows_to_itself() {
    Purposes.run(
        Newsletter.class,
        () ->
            Purposes.run(
                Marketing.class,
                () -> assertThat(Purposes.covered()).containsExactly(Marketing.class)));
  }

  @Test
  void nesting_again_gives_nothing_back_that_was_cut() {
    Purposes.run(
        Newsletter.class,
        () ->
            Purposes.run(
                Marketing.class,
                () -> {
                  Purposes.run(
                      Offers.class,
                      () -> assertThat(Purposes.covered()).containsExactly(Marketing.class));
                  Purposes.run(
                      Newsletter.class,
                      () -> assertThat(Purposes.covered()).containsExactly(Marketing.class));
                }));
  }

  @Test
  void of_a_purpose_with_two_parents_only_the_outer_side_is_bound() {
    Runnable survey =
        () -> assertThat(Purposes.covered()).containsOnly(Survey.class, Research.class);
    Purposes.run(
        Research.class,
        () ->
            Purposes.run(
                Survey.class,
                () -> {
                  survey.run();
                  Purposes.run(Survey.class, survey);
                }));
    Purposes.run(
        Analytics.class,
        () ->
            Purposes.run(
                Survey.class,
                () ->
                    Purposes.run(
                        Survey.class,
                        () -> assertThat(Purposes.covered()).containsExactly(Research.class))));
  }

  @Test
  void of_several_inner_purposes_only_those_of_the_outer_ones_are_bound() {
    Purposes.run(
        List.of(Newsletter.class, Invoicing.class),
        () -> {
          Purposes.run(
              Invoicing.class,
              () ->
                  Purposes.run(
                      List.of(Newsletter.class, Invoicing.class),
                      () -> assertThat(Purposes.current()).containsExactly(Invoicing.class)));
          assertThat(Purposes.current()).containsExactly(Newsletter.class, Invoicing.class);
        });
  }

  @Test
  void a_component_that_declares_its_purpose_has_it_in_place_of_the_outer_one() {
    Purposes.run(
        Newsletter.class,
        () -> {
          try (PurposeScope declared = Purposes.bindDeclared(Invoicing.class)) {
            assertThat(Purposes.current()).containsExactly(Invoicing.class);
          }
          try (PurposeScope none = Purposes.bindDeclared()) {
            Purposes.run(
                Invoicing.class,
                () -> assertThat(Purposes.current()).containsExactly(Invoicing.class));
          }
          assertThat(Purposes.current()).containsExactly(Newsletter.class);
        });
  }

  @Test
  void inside_a_scope_without_purposes_none_can_be_bound() {
    try (PurposeScope none = Purposes.bind()) {
      Purposes.run(Newsletter.class, () -> assertThat(Purposes.covered()).isEmpty());
    }
  }

  @Test
  void a_bound_purpose_covers_what_it_is_a_kind_of() {
    Purposes.run(
        Newsletter.class,
        () ->
            assertThat(Purposes.covered())
                .containsExactlyInAnyOrder(Newsletter.class, Marketing.class));
    assertThat(Purposes.covered()).isEmpty();
  }

  @Test
  void several_purposes_are_bound_together() {
    Purposes.run(
        List.of(Newsletter.class, Invoicing.class),
        () -> assertThat(Purposes.current()).containsExactly(Newsletter.class, Invoicing.class));
  }

  @Test
  void a_scope_without_purposes_sets_the_outer_ones_aside() {
    Purposes.run(
        Newsletter.class,
        () -> {
          try (PurposeScope none = Purposes.bind()) {
            assertThat(Purposes.current()).isEmpty();
          }
          assertThat(Purposes.current()).containsExactly(Newsletter.class);
        });
  }

  @Test
  void an_exception_ends_the_binding() {
    assertThatThrownBy(
            () ->
                Purposes.run(
                    Newsletter.class,
                    () -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(Purposes.current()).isEmpty();
  }

  @Test
  void the_bound_purposes_cannot_be_changed() {
    Purposes.run(
        List.of(Newsletter.class, Invoicing.class),
        () ->
            assertThatThrownBy(() -> Purposes.current().clear())
                .isInstanceOf(UnsupportedOperationException.class));
  }

  @Test
  void closing_a_scope_ends_those_opened_inside_it() {
    PurposeScope first = Purposes.bind(Newsletter.class);
    PurposeScope second = Purposes.bind(Invoicing.class);
    PurposeScope third = Purposes.bind(Marketing.class);

    second.close();
    assertThat(Purposes.current()).containsExactly(Newsletter.class);
    third.close();
    assertThat(Purposes.current()).containsExactly(Newsletter.class);
    first.close();
    assertThat(Purposes.current()).isEmpty();
    second.close();
    first.close();
  }

  @Test
  void a_scope_that_an_outer_one_ended_does_not_end_a_later_one() {
    PurposeScope first = Purposes.bind(Newsletter.class);
    PurposeScope second = Purposes.bind(Invoicing.class);
    first.close();

    try (PurposeScope later = Purposes.bind(Marketing.class)) {
      second.close();
      assertThat(Purposes.current()).containsExactly(Marketing.class);
    }
  }

  @Test
  void a_scope_that_a_task_leaves_open_ends_with_the_task() throws Exception {
    Purposes.run(Newsletter.class, () -> Purposes.bind(Invoicing.class));
    assertThat(Purposes.current()).isEmpty();

    Purposes.call(Newsletter.class, () -> Purposes.bind(Invoicing.class));
    assertThat(Purposes.current()).isEmpty();

    try (PurposeScope outer = Purposes.bind(Newsletter.class)) {
      Purposes.run(Marketing.class, () -> Purposes.bind(Invoicing.class));
      assertThat(Purposes.current()).containsExactly(Newsletter.class);
    }
  }

  @Test
  void a_scope_that_a_wrapped_task_leaves_open_does_not_stay_on_the_pooled_thread()
      throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Runnable leaking = () -> Purposes.bind(Newsletter.class);
    try {
      pool.submit(Purposes.wrap(leaking)).get();

      assertThat(pool.submit(Purposes::current).get()).isEmpty();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void a_scope_closed_on_another_thread_stays_open_there() throws Exception {
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      Thread other = new Thread(scope::close);
      other.start();
      other.join();

      assertThat(Purposes.current()).containsExactly(Newsletter.class);
    }
  }

  @Test
  void a_class_that_is_no_purpose_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Purposes.run(List.of(Newsletter.class, String.class), () -> {}))
        .withMessage(
            "java.lang.String is no purpose: put @Purpose on it, or bind an interface that carries"
                + " it");
    assertThatIllegalArgumentException().isThrownBy(() -> Purposes.bind(Object.class));
  }

  @Test
  void null_is_refused_everywhere() {
    Class<?> none = null;
    List<Runnable> calls =
        List.of(
            () -> Purposes.run(none, () -> {}),
            () -> Purposes.run((List<Class<?>>) null, () -> {}),
            () -> Purposes.run(Newsletter.class, null),
            () -> Purposes.bind(none),
            () -> Purposes.bind((Class<?>[]) null),
            () -> Purposes.run(Arrays.asList(Newsletter.class, null), () -> {}),
            () -> Purposes.wrap((Runnable) null),
            () -> Purposes.wrap((Callable<?>) null),
            () -> Purposes.wrap((Executor) null),
            () -> Enforcement.switchTo(null),
            () -> Enforcement.register((ViolationListener) null));
    for (Runnable call : calls) {
      assertThatNullPointerException().isThrownBy(call::run);
    }
  }

  @Test
  void a_wrapped_task_carries_the_purposes_to_another_thread() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      assertThat(pool.submit(Purposes::current).get()).isEmpty();
      assertThat(pool.submit(Purposes.wrap(Purposes::current)).get())
          .isEqualTo(Set.of(Newsletter.class));
      assertThat(pool.submit(Purposes::current).get()).isEmpty();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void a_task_wrapped_without_a_purpose_runs_without_one() {
    Runnable wrapped = Purposes.wrap(() -> assertThat(Purposes.current()).isEmpty());

    Purposes.run(Newsletter.class, wrapped);
  }

  @Test
  void a_wrapped_executor_takes_the_purposes_of_the_one_who_hands_over() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Executor wrapped = Purposes.wrap((Executor) pool);
    AtomicReference<Set<Class<?>>> seen = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);

    Purposes.run(
        Invoicing.class,
        () ->
            wrapped.execute(
                () -> {
                  seen.set(Purposes.current());
                  done.countDown();
                }));

    done.await();
    assertThat(seen.get()).containsExactly(Invoicing.class);
    assertThat(pool.submit(Purposes::current).get()).isEmpty();
    pool.shutdown();
  }

  @Test
  void many_threads_never_see_each_others_purposes() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<Integer>> wrong = new ArrayList<>();
    for (int task = 0; task < 64; task++) {
      Class<?> outer = task % 2 == 0 ? Newsletter.class : Invoicing.class;
      Class<?> inner = task % 2 == 0 ? Invoicing.class : Newsletter.class;
      wrong.add(
          pool.submit(
              () -> {
                int count = 0;
                for (int i = 0; i < 2_000; i++) {
                  count += Purposes.current().isEmpty() ? 0 : 1;
                  try (PurposeScope first = Purposes.bindDeclared(outer)) {
                    try (PurposeScope second = Purposes.bindDeclared(inner)) {
                      count += Purposes.current().equals(Set.of(inner)) ? 0 : 1;
                      Thread.yield();
                    }
                    count += Purposes.current().equals(Set.of(outer)) ? 0 : 1;
                  }
                }
                return count;
              }));
    }
    for (Future<Integer> count : wrong) {
      assertThat(count.get()).isZero();
    }
    pool.shutdown();
  }
}
