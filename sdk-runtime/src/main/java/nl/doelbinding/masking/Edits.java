package nl.doelbinding.masking;

import java.util.Arrays;
import nl.doelbinding.masking.internal.AsciiBuffer;
import nl.doelbinding.masking.internal.Text;

/**
 * What is to be written in the place of what, in one text. For one thread; can be used again.
 *
 * <p>Kept apart from the text, so that bytes, characters and strings are masked by one engine and
 * copied each in its own way.
 */
final class Edits {

  private static final int MAX_KEPT = 1 << 12;

  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int[] writtenEnds = new int[8];
  private int size;
  private final AsciiBuffer written = new AsciiBuffer();
  private int certain;
  private int inNames;
  private int doubtful;
  private int left;

  void clear() {
    size = 0;
    certain = 0;
    inNames = 0;
    doubtful = 0;
    left = 0;
    written.shrinkTo(0);
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean isWorthKeeping() {
    return starts.length <= MAX_KEPT && written.capacity() <= MAX_KEPT;
  }

  /** Where to write what stands for the next span; then {@link #add} tells which span. */
  AsciiBuffer written() {
    return written;
  }

  /** Counts a lookalike that is not to be masked. */
  void left() {
    left++;
  }

  /** Tells what was found; once for a text, so that threads seldom meet at the counters. */
  void count(Counters counters) {
    counters.add(certain, inNames, doubtful, left);
  }

  /** Takes what was written since the last span, unless it is what stands there already. */
  void add(Text text, int start, int end, Certainty certainty) {
    int from = size == 0 ? 0 : writtenEnds[size - 1];
    if (written.endsWith(text, start, end, from)) {
      written.shrinkTo(from);
      return;
    }
    if (size == writtenEnds.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      writtenEnds = Arrays.copyOf(writtenEnds, 2 * size);
    }
    starts[size] = start - Text.START;
    ends[size] = end - Text.START;
    writtenEnds[size] = written.size();
    size++;
    switch (certainty) {
      case CERTAIN -> certain++;
      case IN_NAME -> inNames++;
      case DOUBTFUL -> doubtful++;
    }
  }

  void writeTo(MaskedBytes out, byte[] source, int from, int to) {
    int copied = from;
    int read = 0;
    for (int index = 0; index < size; index++) {
      out.append(source, copied, from + starts[index]);
      out.append(written.array(), read, writtenEnds[index]);
      read = writtenEnds[index];
      copied = from + ends[index];
    }
    out.append(source, copied, to);
  }

  /** The string that the text was copied from, edited. */
  String applyTo(String source) {
    int length = source.length() + written.size();
    for (int index = 0; index < size; index++) {
      length -= ends[index] - starts[index];
    }
    char[] out = new char[length];
    int at = 0;
    int copied = 0;
    int read = 0;
    for (int index = 0; index < size; index++) {
      source.getChars(copied, starts[index], out, at);
      at += starts[index] - copied;
      while (read < writtenEnds[index]) {
        out[at++] = (char) written.array()[read++];
      }
      copied = ends[index];
    }
    source.getChars(copied, source.length(), out, at);
    return new String(out);
  }
}
