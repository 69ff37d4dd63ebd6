package nl.doelbinding.masking.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.address.AddressStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ManyThreadsTest {

  private static final MasterKey KEY =
      MasterKey.parse("8e1f0c6a59d2b7437c10ee94a5f3682bd4097f61cc3ab85e1290e7f4463d5ba8");
  private static final long DAY = TimeUnit.DAYS.toMillis(1);
  private static final long START = Instant.parse("2026-11-22T00:00:00Z").toEpochMilli();
  private static final int LINES = 300;

  @Test
  void sixty_four_threads_write_what_one_does_while_keys_change() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(64);
    try {
      assertAlike(threads, 64);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void virtual_threads_write_what_one_does_while_keys_change() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "Skipped: this Java has no virtual threads");
    ExecutorService threads =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    try {
      assertAlike(threads, 1000);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertAlike(ExecutorService threads, int tasks) throws Exception {
    AtomicLong calls = new AtomicLong();
    // Crosses midnight every thousand addresses, to and fro.
    InstantSource clock =
        () -> Instant.ofEpochMilli(START + (calls.incrementAndGet() / 1000 % 3) * DAY);
    List<LogMasker> maskers = maskers(clock);
    Map<String, List<String>> allowed = allowed();
    List<Future<Integer>> done = new ArrayList<>();
    for (int task = 0; task < tasks; task++) {
      done.add(threads.submit(() -> maskLines(maskers, allowed)));
    }
    int masked = 0;
    for (Future<Integer> future : done) {
      masked += future.get();
    }

    assertThat(masked).isEqualTo(tasks * LINES);
    assertThat(maskers).allMatch(masker -> masker.counts().failures() == 0);
  }

  private static int maskLines(List<LogMasker> maskers, Map<String, List<String>> allowed) {
    int masked = 0;
    for (int line = 0; line < LINES; line++) {
      String address = address(line);
      String written = maskers.get(line % maskers.size()).mask(address);
      if (!allowed.getOrDefault(address, List.of()).contains(written)) {
        throw new AssertionError(address + " became " + written);
      }
      masked++;
    }
    return masked;
  }

  /** What each address may become, as one thread writes it on each of the days. */
  private static Map<String, List<String>> allowed() {
    Map<String, List<String>> allowed = new HashMap<>();
    for (int day = 0; day < 3; day++) {
      long millis = START + day * DAY;
      List<LogMasker> maskers = maskers(() -> Instant.ofEpochMilli(millis));
      for (int line = 0; line < LINES; line++) {
        String address = address(line);
        String written = maskers.get(line % maskers.size()).mask(address);
        allowed.computeIfAbsent(address, none -> new ArrayList<>()).add(written);
      }
    }
    return allowed;
  }

  private static List<LogMasker> maskers(InstantSource clock) {
    AddressKeys keys = AddressKeys.of(KEY, KeyPeriod.DAY, clock);
    List<LogMasker> maskers = new ArrayList<>();
    for (AddressStrategy strategy :
        List.of(
            keys.ipcryptPfx(), keys.ipcryptDeterministic(), keys.cryptoPan(), keys.pseudonym())) {
      maskers.add(LogMasker.builder().strategy(strategy).build());
    }
    return maskers;
  }

  private static String address(int line) {
    return line % 3 == 0
        ? "2001:db8::" + Integer.toHexString(line + 1)
        : "203.0." + line % 200 + "." + line % 250;
  }
}
