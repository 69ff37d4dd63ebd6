package nl.doelbinding.masking;

import nl.doelbinding.masking.internal.AddressParser;
import nl.doelbinding.masking.internal.Places;
import nl.doelbinding.masking.internal.SpanMerge;
import nl.doelbinding.masking.internal.Text;

/** What masking one line needs, lent, so that it allocates nothing. */
final class Workspace {

  /** A longer buffer was for one line in many and is not kept. */
  private static final int MAX_KEPT = 1 << 16;

  private static final Places<Workspace> FREE = new Places<>();

  final Text text = new Text();
  final Edits edits = new Edits();
  final MaskedBytes out = new MaskedBytes();
  final StringBuilder replacement = new StringBuilder(64);
  final AddressParser parser = new AddressParser();
  final SpanMerge merge = new SpanMerge();

  private Workspace() {}

  /** A workspace for this thread, until it is given back. */
  static Workspace borrow() {
    Workspace workspace = FREE.take();
    return workspace == null ? new Workspace() : workspace;
  }

  /** For who comes next; not after a fault, which may have left it in disorder. */
  void giveBack() {
    edits.clear();
    if (text.size() <= MAX_KEPT && out.array().length <= MAX_KEPT && edits.isWorthKeeping()) {
      FREE.giveBack(this);
    }
  }
}
