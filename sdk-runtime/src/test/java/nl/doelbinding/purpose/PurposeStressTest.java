package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Many threads bind, hand over, throw and yield at once; each knows what it must see. Every answer
 * that differs counts.
 */
class PurposeStressTest {

  private static final List<Class<?>> PURPOSES =
      List.of(Newsletter.class, Marketing.class, Invoicing.class, Advertising.class);

  private static final List<PurposeRule> RULES =
      PURPOSES.stream()
          .map(purpose -> PurposeRule.of("nl.acme.Customer", "email", List.of(purpose)))
          .toList();

  private final LongAdder wrong = new LongAdder();
  private final LongAdder asked = new LongAdder();
  private final ExecutorService plain =
      new ThreadPoolExecutor(4, 4, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  private final ExecutorService wrapped = Purposes.wrap(plain);

  @AfterEach
  void the_pool_is_clean() throws Exception {
    for (int i = 0; i < 64; i++) {
      assertThat(plain.submit(Purposes::current).get()).isEmpty();
    }
    plain.shutdown();
  }

  @Test
  void platform_threads_never_see_what_is_not_theirs() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int seed = i;
      threads.add(new Thread(() -> live(new Random(seed), 150)));
    }
    runAll(threads);

    assertThat(wrong.sum()).isZero();
    assertThat(asked.sum()).isGreaterThan(200 * 150);
  }

  @Test
  void threads_that_share_a_slot_of_the_table_never_see_what_is_not_theirs() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      int seed = i;
      threads.add(
          new Thread(() -> live(new Random(seed), 1_000)) {
            @Override
            public long getId() {
              return 7; // what the slot is taken from
            }
          });
    }
    runAll(threads);

    assertThat(wrong.sum()).isZero();
  }

  @Test
  void virtual_threads_never_see_what_is_not_theirs() throws Exception {
    ExecutorService virtual;
    try {
      virtual =
          (ExecutorService)
              Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException before21) {
      abort("this JDK has no virtual threads");
      return;
    }
    List<Future<?>> lives = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      int seed = i;
      lives.add(virtual.submit(() -> live(new Random(seed), 4)));
    }
    for (Future<?> life : lives) {
      life.get();
    }
    virtual.shutdown();

    assertThat(wrong.sum()).isZero();
    assertThat(asked.sum()).isGreaterThan(80_000);
  }

  private static void runAll(List<Thread> threads) throws InterruptedException {
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void live(Random random, int rounds) {
    for (int round = 0; round < rounds; round++) {
      expect(Set.of());
      nest(random, 0, Set.of(), /* unbound= */ true);
    }
    expect(Set.of());
  }

  /** Binds something inside what covers these, or hands it over, and comes back. */
  private void nest(Random random, int depth, Set<Class<?>> covered, boolean unbound) {
    expect(covered);
    if (depth == 5) {
      return;
    }
    Class<?> purpose = PURPOSES.get(random.nextInt(PURPOSES.size()));
    Set<Class<?>> own = BoundPurposes.of(purpose).covered();
    switch (random.nextInt(6)) {
      case 0 -> {
        try (PurposeScope declared = Purposes.bindDeclared(purpose)) {
          pause(random);
          nest(random, depth + 1, own, /* unbound= */ false);
        }
      }
      case 1 ->
          Purposes.run(
              purpose,
              () -> {
                pause(random);
                Set<Class<?>> narrowed = Purposes.covered();
                check(unbound ? narrowed.equals(own) : own.containsAll(narrowed));
                nest(random, depth + 1, Set.copyOf(narrowed), /* unbound= */ false);
              });
      case 2 -> {
        Future<Set<Class<?>>> there = wrapped.submit(Purposes::covered);
        Future<Set<Class<?>>> bare = plain.submit(Purposes::covered);
        pause(random);
        check(get(there).equals(covered));
        check(get(bare).isEmpty());
      }
      case 3 -> {
        PurposeSnapshot here = PurposeSnapshot.capture();
        try (PurposeScope declared = Purposes.bindDeclared(purpose)) {
          here.run(() -> nest(random, depth + 1, covered, unbound));
          expect(own);
        }
      }
      case 4 -> {
        try {
          Purposes.run(
              PURPOSES,
              () -> {
                Purposes.bindDeclared(purpose); // never closed
                expect(own);
                throw new IllegalStateException();
              });
        } catch (IllegalStateException expected) {
          expect(covered);
        }
      }
      default -> {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<Set<Class<?>>> step =
            Purposes.wrap(source).thenApply(value -> Purposes.covered());
        plain.execute(() -> source.complete("done"));
        check(get(step).equals(covered));
      }
    }
    expect(covered);
  }

  private void expect(Set<Class<?>> covered) {
    check(new HashSet<>(Purposes.covered()).equals(covered));
    for (int i = 0; i < RULES.size(); i++) {
      check(RULES.get(i).isCovered() == covered.contains(PURPOSES.get(i)));
    }
  }

  private void check(boolean right) {
    asked.increment();
    if (!right) {
      wrong.increment();
    }
  }

  private static void pause(Random random) {
    if (random.nextInt(3) == 0) {
      Thread.yield();
    }
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get(1, TimeUnit.MINUTES);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
