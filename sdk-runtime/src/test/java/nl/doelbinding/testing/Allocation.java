package nl.doelbinding.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes that this thread allocates. */
public final class Allocation {

  private static final int WARM_UP = 20_000;
  private static final int RUNS = 1_000;

  private Allocation() {}

  /** Bytes of one call, rounded down to 8: what the measuring itself costs is less than that. */
  public static long measure(Runnable call) {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean,
        "Skipped: this JVM does not count allocations");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    run(call, WARM_UP);
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    run(call, RUNS);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    return (after - before) / RUNS / 8 * 8;
  }

  private static void run(Runnable call, int times) {
    for (int index = 0; index < times; index++) {
      call.run();
    }
  }
}
