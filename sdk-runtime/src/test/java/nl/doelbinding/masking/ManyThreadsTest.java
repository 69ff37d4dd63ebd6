package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** One masker, two thousand threads, ten million lines. */
class ManyThreadsTest {

  private static final int THREADS = 1_000;
  private static final int LINES = 5_000;

  private final LogMasker masker = LogMasker.builder().build();
  private final AtomicLong wrong = new AtomicLong();
  private final AtomicLong masked = new AtomicLong();

  @Test
  void no_address_passes_on_a_thousand_threads_and_a_thousand_virtual_ones() throws Exception {
    List<Thread> threads = new ArrayList<>();
    ThreadFactory virtual = virtualThreads();
    for (int index = 0; index < THREADS; index++) {
      int number = index;
      threads.add(new Thread(() -> mask(number)));
      threads.add(virtual.newThread(() -> mask(THREADS + number)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(masked).hasValue(2L * THREADS * LINES);
    assertThat(wrong).hasValue(0);
    assertThat(masker.counts().certain()).isEqualTo(2L * THREADS * LINES);
    assertThat(masker.counts().failures()).isZero();
  }

  /** Lines of several lengths and addresses, as text and as bytes, in turn. */
  private void mask(int number) {
    String network = 1 + number % 200 + "." + number / 200 + ".";
    for (int index = 0; index < LINES; index++) {
      String start = "x".repeat(index % 7) + " from " + network + index % 250 + ".";
      String line = start + (1 + index % 99) + " port " + index;
      String expected = start + "0 port " + index;
      boolean right =
          index % 2 == 0
              ? masker.mask(line).equals(expected)
              : Arrays.equals(masker.mask(bytes(line)), bytes(expected));
      if (!right) {
        wrong.incrementAndGet();
      }
    }
    masked.addAndGet(LINES);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Of Java 21 and later; before, as many platform threads more. */
  private static ThreadFactory virtualThreads() throws ReflectiveOperationException {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Class<?> type = Class.forName("java.lang.Thread$Builder");
      return (ThreadFactory) type.getMethod("factory").invoke(builder);
    } catch (NoSuchMethodException before21) {
      return Thread::new;
    }
  }
}
