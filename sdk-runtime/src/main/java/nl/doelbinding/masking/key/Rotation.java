package nl.doelbinding.masking.key;

import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is made from the key of the period that it is now.
 *
 * <p>Nobody waits at midnight: each thread that comes first in a new period makes it, which takes
 * microseconds, and the last one made is kept.
 */
final class Rotation<T> {

  private final KeyPeriod period;
  private final InstantSource clock;
  private final Function<String, T> maker;
  private volatile @Nullable Held<T> held;

  /** Makes the first at once, so that a fault shows at the start and not in a log line. */
  Rotation(KeyPeriod period, InstantSource clock, Function<String, T> maker) {
    this.period = period;
    this.clock = clock;
    this.maker = maker;
    this.held = make(clock.millis());
  }

  /** What belongs to this moment. */
  T now() {
    long millis = clock.millis();
    Held<T> current = held;
    if (current == null || !current.window.holds(millis)) {
      current = make(millis);
      held = current;
    }
    return current.value;
  }

  private Held<T> make(long millis) {
    KeyPeriod.Window window = period.at(millis);
    return new Held<>(window, maker.apply(window.id()));
  }

  private record Held<T>(KeyPeriod.Window window, T value) {}
}
