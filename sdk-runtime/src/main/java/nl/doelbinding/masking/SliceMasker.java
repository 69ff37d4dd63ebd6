package nl.doelbinding.masking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Masks bytes of many lines by slices: as one where it can, and line by line where a line needs
 * more than one pass or cannot be masked, so that such a line costs the others nothing but time.
 * Threads may share it.
 */
final class SliceMasker {

  /** As much as is masked at once; the longest line decides how much a buffer must hold. */
  private static final int SLICE = 1 << 11;

  private final Engine engine;
  private final Counters counters;
  private final UnaryOperator<String> hiding;

  /** A masker that hides by {@code hiding} what it cannot mask. */
  SliceMasker(Engine engine, Counters counters, UnaryOperator<String> hiding) {
    this.engine = engine;
    this.counters = counters;
    this.hiding = hiding;
  }

  /** Appends what stands there to a buffer, masked; says whether anything was. */
  boolean mask(byte[] encoded, int from, int to, MaskedBytes out, Workspace workspace) {
    boolean masked = false;
    for (int start = from; start < to; ) {
      int end = to - start <= SLICE ? to : endOfLine(encoded, start + SLICE, to);
      masked |= maskSlice(encoded, start, end, out, workspace);
      start = end;
    }
    return masked;
  }

  private boolean maskSlice(
      byte[] encoded, int from, int to, MaskedBytes out, Workspace workspace) {
    boolean settled;
    Edits edits = workspace.edits;
    try {
      edits.clear();
      workspace.text.set(encoded, from, to);
      settled = engine.edit(workspace);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      // Line by line then: only the line that fails is to be hidden.
      settled = false;
    }
    if (!settled) {
      return maskLines(encoded, from, to, out, workspace);
    }
    edits.count(counters);
    if (edits.isEmpty()) {
      out.append(encoded, from, to);
      return false;
    }
    edits.writeTo(out, encoded, from, to);
    return true;
  }

  /** Masks a slice of which some line needs more than one pass, or cannot be masked. */
  private boolean maskLines(
      byte[] encoded, int from, int to, MaskedBytes out, Workspace workspace) {
    boolean masked = false;
    for (int start = from; start < to; ) {
      int end = endOfLine(encoded, start, to);
      int mark = out.size();
      try {
        masked |= maskLine(encoded, start, end, out, workspace);
      } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
        counters.failure();
        out.shrinkTo(mark);
        String line = new String(encoded, start, end - start, StandardCharsets.ISO_8859_1);
        byte[] hidden = hiding.apply(line).getBytes(StandardCharsets.ISO_8859_1);
        out.append(hidden, 0, hidden.length);
        masked = true;
      }
      start = end;
    }
    return masked;
  }

  private boolean maskLine(byte[] encoded, int from, int to, MaskedBytes out, Workspace workspace) {
    Edits edits = workspace.edits;
    edits.clear();
    workspace.text.set(encoded, from, to);
    boolean settled = engine.edit(workspace);
    edits.count(counters);
    boolean masked = !edits.isEmpty();
    int mark = out.size();
    edits.writeTo(out, encoded, from, to);
    for (int pass = 1; !settled && !edits.isEmpty(); pass++) {
      if (pass == LogMasker.MAX_PASSES) {
        throw new IllegalStateException("Masking does not come to rest");
      }
      byte[] before = Arrays.copyOfRange(out.array(), mark, out.size());
      edits.clear();
      workspace.text.set(before, 0, before.length);
      settled = engine.edit(workspace);
      out.shrinkTo(mark);
      edits.writeTo(out, before, 0, before.length);
    }
    return masked;
  }

  /** The index behind the first line feed at or behind an index. */
  private static int endOfLine(byte[] encoded, int from, int to) {
    int index = from;
    while (index < to && encoded[index] != '\n') {
      index++;
    }
    return Math.min(index + 1, to);
  }
}
