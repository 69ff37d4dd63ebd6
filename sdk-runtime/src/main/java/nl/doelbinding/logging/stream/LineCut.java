package nl.doelbinding.logging.stream;

import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.Span;

/**
 * Where a line that is not whole yet may be cut in two without cutting an address: behind a
 * character that no address holds, or between what the masker finds.
 */
final class LineCut {

  /** The end of an endless word that stays, several times as long as an address with its name. */
  static final int OVERLAP = 512;

  /** How far back a better place is looked for. */
  private static final int NEAR = 4096;

  private static final String BETWEEN = " \t\r\n\"'`()[]{}<>|=,;@!?*&^$~+#";

  private LineCut() {}

  /** The end of what can be let go although more of the line may come. */
  static int certain(byte[] line, int size, LogMasker masker) {
    int word = startOfLastWord(line, size);
    if (size - word > OVERLAP) {
      return within(line, size, masker);
    }
    return canBecomeAddress(line, word, size) ? word : size;
  }

  /** The end of what is let go of a line that is too long to keep. At least one byte. */
  static int forced(byte[] line, int size, LogMasker masker) {
    int word = startOfLastWord(line, size);
    return word > 0 && size - word <= NEAR ? word : within(line, size, masker);
  }

  /** A place in a word without end: not inside of what the masker finds, nor right behind it. */
  private static int within(byte[] line, int size, LogMasker masker) {
    int cut = Math.max(1, size - OVERLAP);
    for (Span span : masker.find(line, Math.max(0, size - NEAR), size)) {
      if (span.start() < cut && cut <= span.end() + 1) {
        return Math.max(1, span.start());
      }
    }
    return cut;
  }

  private static int startOfLastWord(byte[] line, int size) {
    int start = size;
    while (start > 0 && !isBetween(line[start - 1])) {
      start--;
    }
    return start;
  }

  /** Bytes of characters that are not ASCII stand between as well. */
  private static boolean isBetween(byte b) {
    return b < 0 || BETWEEN.indexOf(b) >= 0;
  }

  /**
   * Whether a word holds a digit or a colon, or only letters that an IPv6 address can begin with.
   */
  private static boolean canBecomeAddress(byte[] line, int from, int to) {
    boolean onlyHex = from < to;
    for (int index = from; index < to; index++) {
      byte b = line[index];
      if (b == ':' || (b >= '0' && b <= '9')) {
        return true;
      }
      onlyHex &= (b >= 'a' && b <= 'f') || (b >= 'A' && b <= 'F');
    }
    return onlyHex;
  }
}
