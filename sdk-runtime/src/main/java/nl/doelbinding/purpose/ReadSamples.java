package nl.doelbinding.purpose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Says of which observed violations the stack is walked, so that a loop over a field is not slowed
 * down a hundred times: of a field all for a while, then one of many, which stands for the others.
 * Every violation is counted with one whose stack is walked. Threads may share it.
 */
final class ReadSamples {

  /** Of a field in a second, of which each is walked. */
  static final int EACH = 64;

  /** Of which one is walked for the rest of that second: 50 µs of a deep stack become 50 ns. */
  static final int ONE_OF = 1_024;

  private static final long SECOND = 1_000_000_000L;

  /** More than an application declares; beyond, the fields of a class are counted together. */
  private static final int MAX_CLASSES = 10_000;

  private final Map<String, Map<String, Sample>> owners = new ConcurrentHashMap<>();

  /**
   * Counts a violation of a field.
   *
   * @return for how many violations this one stands; 0 if it is left to a later one
   */
  long take(PurposeRule rule) {
    return sample(rule.owner(), rule.field()).take();
  }

  /** How many violations of a field are left to a later one, which has not come yet. */
  long left(String owner, String field) {
    return sample(owner, field).left();
  }

  private Sample sample(String owner, String field) {
    Map<String, Sample> fields = owners.get(owner);
    if (fields == null) {
      fields =
          owners.computeIfAbsent(
              owners.size() < MAX_CLASSES ? owner : "", first -> new ConcurrentHashMap<>());
    }
    Sample sample = fields.get(field);
    return sample == null ? fields.computeIfAbsent(field, first -> new Sample()) : sample;
  }

  private static final class Sample {
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong began = new AtomicLong(System.nanoTime());

    long take() {
      long number = seen.incrementAndGet();
      long stands = number <= EACH ? 1 : waiting(number) == 0 ? ONE_OF : 0;
      long since = began.get();
      long now = System.nanoTime();
      if (now - since >= SECOND && began.compareAndSet(since, now)) {
        // A new second: this one stands for those that wait for a later one too.
        stands += waiting(seen.getAndSet(0));
      }
      return stands;
    }

    long left() {
      return waiting(seen.get());
    }

    private static long waiting(long number) {
      return number <= EACH ? 0 : (number - EACH) % ONE_OF;
    }
  }
}
