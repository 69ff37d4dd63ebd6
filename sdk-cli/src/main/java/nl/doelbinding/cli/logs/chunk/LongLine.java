package nl.doelbinding.cli.logs.chunk;

import java.util.function.IntPredicate;
import nl.doelbinding.masking.LogMasker;

/**
 * Where to cut a line that is too long to be held. Not inside an address, and as far as can be from
 * everything that may be one, because the text round it is part of the judgement; and not inside
 * anything else that the masker finds.
 */
final class LongLine {

  /** The judgement looks less far than this; more distance gains nothing. */
  private static final int FAR = 512;

  /** How much of the end is searched: the rest of the buffer is the progress that a cut makes. */
  private static final int SEARCHED = 1 << 15;

  private LongLine() {}

  /** The index to cut at, greater than 0. */
  static int cut(byte[] bytes, int size, LogMasker masker) {
    int first = Math.max(size / 2, size - SEARCHED);
    if (masker.masksOnlyAddresses()) {
      return Math.max(1, cut(bytes, first, size, index -> true, size));
    }
    SafeCut safe = new SafeCut(bytes, size, masker.find(bytes, 0, size));
    int cut = cut(bytes, first, size, safe::isSafe, safe.before(first));
    int least = cut > 0 ? cut : safe.inLongestGap();
    return least > 0 ? least : Math.max(1, cut(bytes, first, size, index -> true, size));
  }

  private static int cut(byte[] bytes, int first, int size, IntPredicate allowed, int otherwise) {
    int best = otherwise;
    int bestWorth = -1;
    int before = lastJoint(bytes, Math.max(0, first - FAR), first);
    int after = nextJoint(bytes, first, size);
    for (int index = first; index < size; index++) {
      if (index > after) {
        before = after;
        after = nextJoint(bytes, index, size);
      }
      int distance = Math.min(FAR, Math.min(index - before, after - index));
      int worth = 2 * distance + calm(bytes[index]);
      if (worth >= bestWorth && isCharacterStart(bytes[index]) && allowed.test(index)) {
        bestWorth = worth;
        best = index;
      }
    }
    return best;
  }

  private static int lastJoint(byte[] bytes, int from, int to) {
    int index = to - 1;
    while (index >= from && !isJoint(bytes, index)) {
      index--;
    }
    return index;
  }

  private static int nextJoint(byte[] bytes, int from, int to) {
    int index = from;
    while (index < to && !isJoint(bytes, index)) {
      index++;
    }
    return index;
  }

  /** Whether this may hold two parts of an address together. */
  private static boolean isJoint(byte[] bytes, int index) {
    byte c = bytes[index];
    return (c == '.' || c == ':' || c == '%' || c == '-')
        && (index == 0 || isHex(bytes[index - 1]) || bytes[index - 1] == ':');
  }

  private static boolean isHex(byte c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
  }

  /**
   * What a character is worth, which is more than the distances inside an address and less than
   * long ones.
   */
  private static int calm(byte c) {
    if (" \t\r\"',;(){}<>|".indexOf(c) >= 0) {
      return 128;
    }
    return isHex(c) || c == '.' || c == ':' || c == '%' || c == '-' ? 0 : 64;
  }

  private static boolean isCharacterStart(byte c) {
    return (c & 0xC0) != 0x80;
  }
}
