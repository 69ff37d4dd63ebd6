package nl.doelbinding.audit;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.doelbinding.purpose.PurposeRule;
import nl.doelbinding.purpose.PurposeSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last reads, to tell that one is repeated: of the same field of the same object in
 * the same stretch in which purposes are bound. It forgets when two of them meet in one place, so
 * that a read may be recorded twice, but never lost. Keeps no object alive. Threads may share it.
 */
final class RepeatedReads {

  private static final int PLACES = 4096;

  private final AtomicReferenceArray<@Nullable Seen> table = new AtomicReferenceArray<>(PLACES);

  /** Whether this read was seen; it is from now on. */
  boolean isRepeated(PurposeRule rule, Object holder) {
    PurposeSnapshot scope = PurposeSnapshot.capture();
    int place = place(rule, holder, scope);
    Seen seen = table.get(place);
    if (seen != null && seen.is(rule, holder, scope)) {
      return true;
    }
    table.lazySet(
        place,
        new Seen(
            new WeakReference<>(holder), new WeakReference<>(scope), rule.owner(), rule.field()));
    return false;
  }

  /** What was seen and could not be recorded: the next read of it is not a repeated one. */
  void forget(PurposeRule rule, Object holder) {
    PurposeSnapshot scope = PurposeSnapshot.capture();
    int place = place(rule, holder, scope);
    Seen seen = table.get(place);
    if (seen != null && seen.is(rule, holder, scope)) {
      table.lazySet(place, null);
    }
  }

  private static int place(PurposeRule rule, Object holder, PurposeSnapshot scope) {
    int hash = System.identityHashCode(holder) * 31 + rule.field().hashCode();
    hash = hash * 31 + System.identityHashCode(scope);
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }

  private record Seen(
      WeakReference<Object> holder,
      WeakReference<PurposeSnapshot> scope,
      String owner,
      String field) {

    boolean is(PurposeRule rule, Object other, PurposeSnapshot current) {
      return holder.refersTo(other)
          && scope.refersTo(current)
          && field.equals(rule.field())
          && owner.equals(rule.owner());
    }
  }
}
