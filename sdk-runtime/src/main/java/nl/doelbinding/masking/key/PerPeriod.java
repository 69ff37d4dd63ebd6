package nl.doelbinding.masking.key;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was made from the keys of some periods, so that a file of one day makes it once. Holds a
 * fixed number, since texts that nobody vouches for name the periods; never waits.
 */
final class PerPeriod<T> {

  private static final int PLACES = 16;

  private final AtomicReferenceArray<Made<T>> places = new AtomicReferenceArray<>(PLACES);
  private final Function<String, T> maker;

  PerPeriod(Function<String, T> maker) {
    this.maker = maker;
  }

  T of(String period) {
    int place = period.hashCode() & (PLACES - 1);
    Made<T> made = places.get(place);
    if (made == null || !made.period.equals(period)) {
      made = new Made<>(period, maker.apply(period));
      places.set(place, made);
    }
    return made.value;
  }

  private record Made<T>(String period, T value) {}
}
