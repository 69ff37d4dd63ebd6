package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static final String LINE =
      "2026-01-02 12:34:56.789 INFO [main] c.e.App - order 4.2 handled in 12.5 ms by Foo::bar";

  @Test
  void a_line_without_an_address_allocates_nothing() {
    LogMasker masker = LogMasker.ofDefaults();
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean,
        "Skipped: this JVM does not count allocations");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long warmUp = allocated(threads, masker);

    long allocated = allocated(threads, masker);

    assertThat(warmUp).isNotNegative();
    assertThat(allocated).isLessThan(10_000);
  }

  /** A thousand lines: one small object each would be 16,000 bytes. */
  private static long allocated(ThreadMXBean threads, LogMasker masker) {
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int index = 0; index < 1000; index++) {
      masker.mask(LINE);
    }
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }
}
