package nl.doelbinding.logging.stream;

import java.util.List;
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

  /** As far as the words reach that tell what a number is. */
  private static final int CONTEXT = 64;

  private static final byte ESCAPE = 0x1b;

  private static final String BETWEEN = " \t\r\n\"'`()[]{}<>|=,;@!?*&^$~+#";

  private LineCut() {}

  /** The end of what can be let go although more of the line may come. */
  static int certain(byte[] line, int size, LogMasker masker) {
    if (!masker.masksOnlyAddresses()) {
      return 0; // An IBAN goes on behind a space, and what a number is the words before it tell.
    }
    int word = startOfLastWord(line, size);
    if (size - word > OVERLAP) {
      return within(line, size, size - OVERLAP, masker);
    }
    int start = startWithColour(line, word, size);
    boolean colour = start < word && word == size;
    return colour || canBecomeAddress(line, word, size) ? start : size;
  }

  /** The end of what is let go of a line that is too long to keep. At least one byte. */
  static int forced(byte[] line, int size, LogMasker masker) {
    int word = startOfLastWord(line, size);
    boolean near = masker.masksOnlyAddresses() && word > 0 && size - word <= NEAR;
    return near ? word : within(line, size, size - OVERLAP, masker);
  }

  /**
   * The last place up to an index that is not inside of what the masker finds, nor beside it; as
   * far from it as its context reaches, if there is such a place.
   */
  private static int within(byte[] line, int size, int last, LogMasker masker) {
    int from = Math.max(0, size - NEAR);
    List<Span> spans = masker.find(line, from, size);
    int far = masker.masksOnlyAddresses() ? 0 : before(spans, last, CONTEXT);
    int cut = far > from ? far : before(spans, last, 1);
    return cut > from ? cut : Math.max(1, last);
  }

  private static int before(List<Span> spans, int last, int margin) {
    int cut = last;
    for (int index = spans.size() - 1; index >= 0; index--) {
      Span span = spans.get(index);
      if (span.start() < cut + margin && cut <= span.end() + 1) {
        cut = span.start() - margin;
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

  /**
   * The start of the terminal colour that a word begins with, or of the word: without the bracket
   * nobody can tell that the {@code m} of {@code [31m} is not the beginning of a name.
   */
  private static int startWithColour(byte[] line, int word, int size) {
    int end = word;
    while (end < size && isOfColour(line[end])) {
      end++;
    }
    int start = word;
    while (start > 0 && isOfColour(line[start - 1])) {
      start--;
    }
    if (start == 0 || line[start - 1] != '[') {
      return word;
    }
    if (start > 1 && line[start - 2] == ESCAPE) {
      return start - 2;
    }
    return end < size && line[end] == 'm' ? start - 1 : word;
  }

  private static boolean isOfColour(byte b) {
    return b == ';' || (b >= '0' && b <= '9');
  }

  /** Bytes of characters that are not ASCII stand between as well. */
  private static boolean isBetween(byte b) {
    return b < 0 || BETWEEN.indexOf(b) >= 0;
  }

  /**
   * Whether a word holds a digit, or ends as an address of letters can begin: {@code fe}, {@code
   * /fdab:}, {@code ::} and {@code b.a.}, but not {@code Password:}.
   */
  private static boolean canBecomeAddress(byte[] line, int from, int to) {
    for (int index = from; index < to; index++) {
      if (line[index] >= '0' && line[index] <= '9') {
        return true;
      }
    }
    int tail = to;
    while (tail > from && (isHexLetter(line[tail - 1]) || isInside(line[tail - 1]))) {
      tail--;
    }
    if (tail > from && isGlued(line, from, tail)) {
      while (tail < to && isHexLetter(line[tail])) {
        tail++; // the end of a word, which is no group; one can begin behind what follows it
      }
      tail++;
    }
    while (tail < to && line[tail] == '.') {
      tail++;
    }
    return tail < to || isEscape(line, from, to);
  }

  /** Whether the character before is the letter of a word and not that of an escape. */
  private static boolean isGlued(byte[] line, int from, int index) {
    byte before = line[index - 1];
    boolean letter = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
    return (letter || before == '_') && !isEscape(line, from, index);
  }

  /** Whether an escape ends here, or is under way: {@code \n}, or a colour that is {@code [m}. */
  private static boolean isEscape(byte[] line, int from, int index) {
    boolean backslash =
        index > from && (line[index - 1] == '\\' || (index - 1 > from && line[index - 2] == '\\'));
    boolean colour =
        index == from + 1
            && from > 0
            && (line[from - 1] == '[' || line[from - 1] == ';')
            && line[from] == 'm';
    return backslash || colour;
  }

  private static boolean isHexLetter(byte b) {
    return (b >= 'a' && b <= 'f') || (b >= 'A' && b <= 'F');
  }

  /** Between the groups of an address, as it is or as the beginning of {@code %3A}. */
  private static boolean isInside(byte b) {
    return b == ':' || b == '.' || b == '%';
  }
}
