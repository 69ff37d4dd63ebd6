package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is kept alive: no thread, no class loader, no bit. */
class PurposeRetentionTest {

  /** Purposes of other tests may hold bits until then. */
  @BeforeEach
  void collect() throws Exception {
    assertGone(new WeakReference<>(new Object()));
  }

  @Test
  void a_thread_that_has_ended_is_let_go() throws Exception {
    List<WeakReference<Thread>> threads = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Thread thread = new Thread(() -> Purposes.run(Newsletter.class, Thread::yield));
      thread.start();
      thread.join();
      threads.add(new WeakReference<>(thread));
    }
    for (WeakReference<Thread> thread : threads) {
      assertGone(thread);
    }
  }

  @Test
  void a_thread_that_lives_on_holds_nothing_of_what_was_bound() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    WeakReference<PurposeScope> scope =
        pool.submit(
                () -> {
                  try (PurposeScope inner = Purposes.bind(Newsletter.class)) {
                    return new WeakReference<>(inner);
                  }
                })
            .get();
    pool.submit(() -> assertThat(Purposes.current()).isEmpty()).get();

    assertGone(scope);
    pool.shutdown();
  }

  @Test
  void a_wrapped_task_holds_its_purposes_and_not_the_thread_that_made_it() throws Exception {
    Runnable[] task = new Runnable[1];
    Thread maker =
        new Thread(
            () ->
                Purposes.run(
                    Newsletter.class,
                    () -> {
                      Runnable check =
                          () -> assertThat(Purposes.current()).isEqualTo(Set.of(Newsletter.class));
                      task[0] = Purposes.wrap(check);
                    }));
    maker.start();
    maker.join();
    WeakReference<Thread> gone = new WeakReference<>(maker);
    maker = null;

    assertGone(gone);
    task[0].run();
  }

  @Test
  void an_application_that_is_deployed_again_has_a_bit_for_each_purpose_and_is_let_go_after()
      throws Exception {
    Compiled application = purposes(10);
    Set<Long> inUse = new HashSet<>();
    for (Class<?> own : List.of(Newsletter.class, Marketing.class, Invoicing.class)) {
      inUse.add(PurposeNumbers.mask(own));
    }
    for (int deployment = 0; deployment < 50; deployment++) {
      assertGone(deploy(application, 10, inUse));
    }
  }

  @Test
  void more_purposes_than_bits_are_told_apart_at_once() throws Exception {
    List<Class<?>> purposes = load(purposes(150), 150);
    assertThat(purposes).anySatisfy(each -> assertThat(PurposeNumbers.mask(each)).isZero());
    for (Class<?> bound : purposes) {
      Purposes.run(
          bound,
          () -> {
            for (Class<?> asked : purposes) {
              assertThat(rule(asked).isCovered()).isEqualTo(asked == bound);
            }
          });
    }
    List<Class<?>> odd = new ArrayList<>();
    for (int i = 1; i < purposes.size(); i += 2) {
      odd.add(purposes.get(i));
    }
    Purposes.run(
        odd,
        () -> {
          for (Class<?> asked : purposes) {
            assertThat(rule(asked).isCovered()).isEqualTo(odd.contains(asked));
          }
          Purposes.run(
              purposes,
              () -> assertThat(Purposes.current()).containsExactlyInAnyOrderElementsOf(odd));
        });
  }

  @Test
  void threads_that_ask_for_the_bit_of_a_purpose_at_once_take_one() throws Exception {
    List<Class<?>> purposes = load(purposes(30), 30);
    CyclicBarrier barrier = new CyclicBarrier(4);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < barrier.getParties(); i++) {
      Thread thread =
          new Thread(
              () -> {
                for (Class<?> purpose : purposes) {
                  await(barrier);
                  PurposeNumbers.mask(purpose);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Field held = PurposeNumbers.class.getDeclaredField("HELD");
    held.setAccessible(true);
    Set<?> bits = (Set<?>) held.get(null);
    for (Class<?> purpose : purposes) {
      assertThat(bits)
          .filteredOn(bit -> ((Reference<?>) bit).get() == purpose)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static WeakReference<ClassLoader> deploy(Compiled application, int count, Set<Long> inUse)
      throws Exception {
    List<Class<?>> purposes = load(application, count);
    Set<Long> bits = new HashSet<>();
    for (Class<?> purpose : purposes) {
      long bit = PurposeNumbers.mask(purpose);
      assertThat(Long.bitCount(bit)).as("a bit for %s", purpose).isEqualTo(1);
      assertThat(bits.add(bit) && !inUse.contains(bit)).as("a bit of its own").isTrue();
      Purposes.run(purpose, () -> assertThat(rule(purpose).isCovered()).isTrue());
      Purposes.run(Invoicing.class, () -> assertThat(rule(purpose).isCovered()).isFalse());
    }
    return new WeakReference<>(purposes.get(0).getClassLoader());
  }

  private static PurposeRule rule(Class<?> purpose) {
    return PurposeRule.of("nl.acme.Customer", "email", List.of(purpose));
  }

  private static Compiled purposes(int count) {
    String[] sources = new String[count];
    for (int i = 0; i < count; i++) {
      sources[i] =
          """
          package nl.acme;
          import nl.doelbinding.annotations.*;
          @Purpose(name = "P", description = "D", legalBasis = LegalBasis.CONSENT)
          public interface P%d {}
          """
              .formatted(i);
    }
    return Compiled.of(sources);
  }

  private static List<Class<?>> load(Compiled application, int count) throws Exception {
    ClassLoader loader = application.load();
    List<Class<?>> purposes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      purposes.add(loader.loadClass("nl.acme.P" + i));
    }
    return purposes;
  }

  private static void assertGone(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < 100 && reference.get() != null; i++) {
      System.gc();
      Thread.sleep(i);
    }
    assertThat(reference.get()).isNull();
  }
}
