package nl.doelbinding.masking.key;

import java.util.function.Supplier;
import nl.doelbinding.masking.internal.Places;

/** Lends what one thread at a time may use, and makes one for who finds none. */
final class Pool<T> {

  private final Places<T> free = new Places<>();
  private final Supplier<T> maker;

  /** Makes the first at once, so that a fault shows at the start and not in a log line. */
  Pool(Supplier<T> maker) {
    this.maker = maker;
    giveBack(maker.get());
  }

  /** One for this thread, until it is given back; what is not given back is made again. */
  T borrow() {
    T lent = free.take();
    return lent == null ? maker.get() : lent;
  }

  void giveBack(T lent) {
    free.giveBack(lent);
  }
}
