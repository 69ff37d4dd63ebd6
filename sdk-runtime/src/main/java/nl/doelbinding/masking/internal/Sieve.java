package nl.doelbinding.masking.internal;

import java.util.Arrays;

/**
 * Stops at the places that an address may be at and runs through all others: most lines have none,
 * so this is where the time of a scan goes.
 *
 * <p>A finite automaton of ten states, each with its successors packed into the bits of one number
 * for each character: a step is a look-up and a shift, with no branch that a processor could guess
 * wrong. It never runs past an address; it may stop where there is none. What makes it stop:
 *
 * <ul>
 *   <li>a digit behind three dots or dashes that only digits stand between;
 *   <li>a double colon, or a fourth colon that only hexadecimal digits stand between; a percent
 *       sign, which may encode a colon, counts for three;
 *   <li>the digit of {@code .ip6} and {@code .ipv6}, with which names end that spell an address.
 * </ul>
 */
final class Sieve {

  /** A state is where its successor stands in the number of a character. */
  private static final int BITS = 6;

  private static final int MASK = (1 << BITS) - 1;

  private static final int START = 0;

  /** Dots and dashes behind one another, with only digits between. */
  private static final int SEPARATOR_1 = BITS;

  private static final int SEPARATOR_2 = 2 * BITS;
  private static final int SEPARATOR_3 = 3 * BITS;

  /** Right behind a colon, or behind hexadecimal digits that follow it. */
  private static final int COLON_1 = 4 * BITS;

  private static final int GROUP_1 = 5 * BITS;
  private static final int COLON_2 = 6 * BITS;
  private static final int GROUP_2 = 7 * BITS;

  /** Behind three colons it makes no difference. */
  private static final int COLON_3 = 8 * BITS;

  private static final int STOP = 9 * BITS;

  private static final int BLOCK = 8;

  private static final long[] STEPS = new long[256];

  static {
    int[] nowhere = new int[STOP / BITS];
    Arrays.fill(STEPS, steps(nowhere));
    // In the order of the states: start, three of separators, five of colons.
    int[] hex = {START, START, START, START, GROUP_1, GROUP_1, GROUP_2, GROUP_2, COLON_3};
    set("abcdefABCDEF", hex);
    set("0123456789", separators(hex, SEPARATOR_1, SEPARATOR_2, STOP));
    int[] separated = nowhere.clone();
    Arrays.fill(separated, SEPARATOR_1);
    set(".-", separators(separated, SEPARATOR_2, SEPARATOR_3, SEPARATOR_3));
    set(":", COLON_1, COLON_1, COLON_1, COLON_1, STOP, COLON_2, STOP, COLON_3, STOP);
    set("%", COLON_3, COLON_3, COLON_3, COLON_3, STOP, STOP, STOP, STOP, STOP);
    set("iI", separators(nowhere, SEPARATOR_1, SEPARATOR_2, SEPARATOR_3));
    set("pP", separators(nowhere, SEPARATOR_3, SEPARATOR_3, SEPARATOR_3));
    set("vV", separators(nowhere, START, START, SEPARATOR_3));
  }

  private Sieve() {}

  /** The first place at or behind an index to look at; or the end of the text. */
  static int next(Text text, int from) {
    return next(text.bytes(), from, text.end());
  }

  /** The same of bytes that are no text yet. */
  static int next(byte[] bytes, int from, int end) {
    long[] steps = STEPS;
    long state = START;
    int index = from;
    for (; index <= end - BLOCK; index += BLOCK) {
      long before = state;
      // Written out: the compiler unrolls it for long rows only, and lines are short.
      state = steps[bytes[index] & 0xFF] >>> state;
      state = steps[bytes[index + 1] & 0xFF] >>> state;
      state = steps[bytes[index + 2] & 0xFF] >>> state;
      state = steps[bytes[index + 3] & 0xFF] >>> state;
      state = steps[bytes[index + 4] & 0xFF] >>> state;
      state = steps[bytes[index + 5] & 0xFF] >>> state;
      state = steps[bytes[index + 6] & 0xFF] >>> state;
      state = steps[bytes[index + 7] & 0xFF] >>> state;
      if ((state & MASK) == STOP) {
        return stop(bytes, index, end, before);
      }
    }
    return stop(bytes, index, end, state);
  }

  /** The same a byte at a time. */
  private static int stop(byte[] bytes, int from, int end, long before) {
    long state = before;
    for (int index = from; index < end; index++) {
      state = STEPS[bytes[index] & 0xFF] >>> state;
      if ((state & MASK) == STOP) {
        return index;
      }
    }
    return end;
  }

  private static void set(String characters, int... successors) {
    characters.chars().forEach(c -> STEPS[c] = steps(successors));
  }

  /** Successors with others for the three states of separators. */
  private static int[] separators(int[] successors, int first, int second, int third) {
    int[] changed = successors.clone();
    changed[SEPARATOR_1 / BITS] = first;
    changed[SEPARATOR_2 / BITS] = second;
    changed[SEPARATOR_3 / BITS] = third;
    return changed;
  }

  /** Packs the successors of all states but the last, in their order; who has stopped, stays. */
  private static long steps(int... successors) {
    long packed = (long) STOP << STOP;
    for (int state = 0; state < successors.length; state++) {
      packed |= (long) successors[state] << (state * BITS);
    }
    return packed;
  }
}
