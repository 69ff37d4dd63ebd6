package nl.doelbinding.masking.internal;

/**
 * Sees where an address may be one that was encrypted and marked before. Only sees the form: who
 * has the key must say whether the mark is genuine, since anybody can write one round his address.
 */
public final class MaskMark {

  /** How much of a mark stands before the address: three letters and an equals sign. */
  public static final int BEFORE = 4;

  private static final int MAX_ADDRESS = 45;
  private static final int MAX_PERIOD = 10;
  private static final int TAG = 10;

  private MaskMark() {}

  /**
   * The whole mark whose address starts at an index, as in {@code
   * pfx=100.115.72.131@2026-11-22/ghjkmnpqrs}; or an empty text.
   */
  public static String at(Text text, int address) {
    if (text.at(address - 1) != '=') {
      return "";
    }
    int start = address - BEFORE;
    int slash = slash(text, address);
    if (slash < 0 || !hasTag(text, slash + 1)) {
      return "";
    }
    StringBuilder mark = new StringBuilder(MAX_ADDRESS);
    for (int index = start; index <= slash + TAG; index++) {
      mark.append(text.at(index));
    }
    return mark.toString();
  }

  /** Where the tag begins, behind the address and the period if there is one. */
  private static int slash(Text text, int address) {
    int end = address;
    while (end - address <= MAX_ADDRESS && isPart(text.at(end))) {
      end++;
    }
    if (text.at(end) == '@') {
      int period = end + 1;
      end = period;
      while (end - period <= MAX_PERIOD && isPeriod(text.at(end))) {
        end++;
      }
    }
    return text.at(end) == '/' ? end : -1;
  }

  private static boolean hasTag(Text text, int start) {
    for (int index = start; index < start + TAG; index++) {
      if (text.at(index) < 'g' || text.at(index) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(char c) {
    return Chars.isHex(c) || c == '.' || c == ':';
  }

  private static boolean isPeriod(char c) {
    return Chars.isDigit(c) || c == '-' || c == 'W';
  }
}
