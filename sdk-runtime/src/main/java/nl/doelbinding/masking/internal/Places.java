package nl.doelbinding.masking.internal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a few things that are costly to make, for whoever needs one next. Nobody waits and nothing
 * grows: who finds no place filled makes a new one, who finds none empty drops it. No
 * thread-locals, which with virtual threads would be as many buffers as threads.
 *
 * <p>Threads may share it.
 */
public final class Places<T> {

  private static final int PLACE_BITS = 6;
  private static final int MASK = (1 << PLACE_BITS) - 1;

  /**
   * Neighbours to look at, so that two threads of one place do not take turns in making new ones.
   */
  private static final int NEIGHBOURS = 4;

  private final AtomicReferenceArray<@Nullable T> places =
      new AtomicReferenceArray<>(1 << PLACE_BITS);

  /** Empty. */
  public Places() {}

  /** One that was given back, or {@code null}. */
  public @Nullable T take() {
    int first = first();
    for (int index = 0; index < NEIGHBOURS; index++) {
      int place = (first + index) & MASK;
      if (places.getPlain(place) != null) {
        T taken = places.getAndSet(place, null);
        if (taken != null) {
          return taken;
        }
      }
    }
    return null;
  }

  /**
   * Keeps it if there is a place. The caller touches it no more. Two who see the same place empty
   * may both fill it: then one is dropped, which costs less than asking.
   */
  public void giveBack(T lent) {
    int first = first();
    for (int index = 0; index < NEIGHBOURS; index++) {
      int place = (first + index) & MASK;
      if (places.getPlain(place) == null) {
        places.setRelease(place, lent);
        return;
      }
    }
  }

  private static int first() {
    long id = Thread.currentThread().getId();
    return (int) ((id * 0x9E37_79B9_7F4A_7C15L) >>> (64 - PLACE_BITS));
  }
}
