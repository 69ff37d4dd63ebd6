package nl.doelbinding.masking.key;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Lends what one thread at a time may use. Lending never waits: who finds the place empty gets a
 * new one. No thread-locals, which with virtual threads would be as many ciphers as requests.
 */
final class Pool<T> {

  private static final int PLACES = 64;
  private static final int PLACE_BITS = 6;

  private final AtomicReferenceArray<T> free = new AtomicReferenceArray<>(PLACES);
  private final Supplier<T> maker;

  /** Makes the first at once, so that a fault shows at the start and not in a log line. */
  Pool(Supplier<T> maker) {
    this.maker = maker;
    giveBack(maker.get());
  }

  /** One for this thread, until it is given back; what is not given back is made again. */
  T borrow() {
    T lent = free.getAndSet(place(), null);
    return lent == null ? maker.get() : lent;
  }

  void giveBack(T lent) {
    free.lazySet(place(), lent);
  }

  private static int place() {
    return (int) ((Thread.currentThread().getId() * 0x9E37_79B9_7F4A_7C15L) >>> (64 - PLACE_BITS));
  }
}
