package nl.doelbinding.masking;

import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.doelbinding.masking.internal.AddressParser;
import nl.doelbinding.masking.internal.SpanMerge;
import nl.doelbinding.masking.internal.Text;

/**
 * What masking one line needs, lent, so that it allocates nothing. Lending never waits and never
 * grows: who finds the place empty gets a new one. No thread-locals, which with virtual threads
 * would be as many buffers as requests.
 */
final class Workspace {

  private static final int PLACES = 64;
  private static final int PLACE_BITS = 6;

  /** A longer buffer was for one line in many and is not kept. */
  private static final int MAX_KEPT = 1 << 16;

  private static final AtomicReferenceArray<Workspace> FREE = new AtomicReferenceArray<>(PLACES);

  final Text text = new Text();
  final Edits edits = new Edits();
  final MaskedBytes out = new MaskedBytes();
  final StringBuilder replacement = new StringBuilder(64);
  final AddressParser parser = new AddressParser();
  final SpanMerge merge = new SpanMerge();

  private Workspace() {}

  /** A workspace for this thread, until it is given back. */
  static Workspace borrow() {
    Workspace workspace = FREE.getAndSet(place(), null);
    return workspace == null ? new Workspace() : workspace;
  }

  /** For who comes next; not after a fault, which may have left it in disorder. */
  void giveBack() {
    edits.clear();
    if (text.size() <= MAX_KEPT && out.array().length <= MAX_KEPT && edits.isWorthKeeping()) {
      FREE.lazySet(place(), this);
    }
  }

  private static int place() {
    return (int) ((Thread.currentThread().getId() * 0x9E37_79B9_7F4A_7C15L) >>> (64 - PLACE_BITS));
  }
}
