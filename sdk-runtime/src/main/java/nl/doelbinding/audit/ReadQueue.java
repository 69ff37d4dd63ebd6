package nl.doelbinding.audit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A bounded queue that no reader ever waits for: many threads put in, one takes out. A ring, in
 * which a place is claimed by number and then filled.
 */
final class ReadQueue<T> {

  private final AtomicReferenceArray<@Nullable T> ring;
  private final int mask;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();

  /** For at least so many. */
  ReadQueue(int capacity) {
    int size = Integer.highestOneBit(Math.max(capacity, 2) - 1) << 1;
    ring = new AtomicReferenceArray<>(size);
    mask = size - 1;
  }

  /** Puts in, or does not if it is full. */
  boolean offer(T element) {
    long place;
    do {
      place = next.get();
      if (place - taken.get() > mask) {
        return false;
      }
    } while (!next.compareAndSet(place, place + 1));
    ring.lazySet((int) (place & mask), element);
    return true;
  }

  /** Takes the oldest; {@code null} if there is none, or it is still being put in. */
  @Nullable T poll() {
    long place = taken.get();
    int index = (int) (place & mask);
    T element = ring.get(index);
    if (element != null) {
      ring.lazySet(index, null);
      taken.set(place + 1);
    }
    return element;
  }

  /** Whether all that was claimed has been taken. */
  boolean isEmpty() {
    return next.get() == taken.get();
  }
}
