package nl.doelbinding.purpose;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives each purpose a bit, so that a woven read compares two numbers. The first 64 purposes have
 * one; the others have none and are compared as classes.
 *
 * <p>The bit of a class that was unloaded is given to another one: an application that is deployed
 * again and again does not run out of them. Rules and bindings hold their purposes, so that no bit
 * is in use that may be given away.
 */
final class PurposeNumbers {

  private static final int BITS = Long.SIZE;

  private static final BitSet TAKEN = new BitSet(BITS);
  private static final Set<Taken> HELD = new HashSet<>();
  private static final ReferenceQueue<Class<?>> UNLOADED = new ReferenceQueue<>();

  private static final ClassValue<Long> MASK =
      new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> purpose) {
          return take(purpose);
        }
      };

  private PurposeNumbers() {}

  /** The bit of a purpose, or 0 if it has none. */
  static long mask(Class<?> purpose) {
    return MASK.get(purpose);
  }

  /** The bits of those that have one. */
  static long mask(Iterable<? extends Class<?>> purposes) {
    long mask = 0;
    for (Class<?> purpose : purposes) {
      mask |= mask(purpose);
    }
    return mask;
  }

  private static long take(Class<?> purpose) {
    synchronized (TAKEN) {
      for (Reference<?> gone = UNLOADED.poll(); gone != null; gone = UNLOADED.poll()) {
        if (gone instanceof Taken taken && HELD.remove(taken)) {
          TAKEN.clear(taken.bit);
        }
      }
      for (Taken taken : HELD) {
        if (taken.refersTo(purpose)) {
          return 1L << taken.bit; // another thread asked at the same time, and may win or lose
        }
      }
      int bit = TAKEN.nextClearBit(0);
      if (bit >= BITS) {
        return 0;
      }
      TAKEN.set(bit);
      HELD.add(new Taken(purpose, bit));
      return 1L << bit;
    }
  }

  private static final class Taken extends WeakReference<Class<?>> {
    private final int bit;

    Taken(Class<?> purpose, int bit) {
      super(purpose, UNLOADED);
      this.bit = bit;
    }
  }
}
