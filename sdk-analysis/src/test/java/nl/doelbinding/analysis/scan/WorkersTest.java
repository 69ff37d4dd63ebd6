package nl.doelbinding.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void everything_is_done_once() {
    List<Integer> all = IntStream.range(0, 1_000).boxed().toList();
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());

    Workers.share(all, done::add);

    assertThat(done).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void what_one_throws_is_thrown_and_the_others_stop() throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    List<Integer> all = IntStream.range(0, 100_000).boxed().toList();

    assertThatThrownBy(
            () ->
                Workers.share(
                    all,
                    number -> {
                      if (number == 0) {
                        throw new OutOfMemoryError("none left");
                      }
                      pause();
                      done.incrementAndGet();
                    }))
        .isInstanceOf(OutOfMemoryError.class);

    int soon = done.get();
    Thread.sleep(300);
    // What was begun may end; a portion is 64.
    assertThat(done.get() - soon)
        .isLessThanOrEqualTo(64 * Runtime.getRuntime().availableProcessors());
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
