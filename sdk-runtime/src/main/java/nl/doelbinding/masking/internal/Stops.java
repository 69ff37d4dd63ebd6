package nl.doelbinding.masking.internal;

/**
 * Tells at a glance that the sieve stopped for nothing, at what is in every other log: the version
 * of a browser and the double colon of code. Says so only where no finder would judge otherwise.
 */
final class Stops {

  /** As far as it looks back. */
  private static final int BACK = 5;

  private Stops() {}

  /** Whether no address starts up to this stop that goes beyond it. */
  static boolean isHarmless(byte[] bytes, int from, int stop, int to) {
    if (stop - from < BACK || stop + 1 >= to) {
      return false;
    }
    return bytes[stop] == ':'
        ? isBehindWord(bytes, stop) && bytes[stop + 1] != ':' && bytes[stop + 1] != '%'
        : isBehindLongNumber(bytes, stop);
  }

  /** {@code Foo::bar}: a letter that is no hexadecimal digit and ends no escape. */
  private static boolean isBehindWord(byte[] bytes, int stop) {
    int letter = bytes[stop - 2] | 0x20;
    return bytes[stop - 1] == ':'
        && letter > 'f'
        && letter <= 'z'
        && letter != 'm'
        && bytes[stop - 3] != '\\';
  }

  /** {@code Chrome/131.0.6778.85}: the number before the last dot is no octet. */
  private static boolean isBehindLongNumber(byte[] bytes, int stop) {
    return bytes[stop - 1] == '.'
        && isDigit(bytes[stop - 2])
        && isDigit(bytes[stop - 3])
        && isDigit(bytes[stop - 4])
        && isDigit(bytes[stop - 5]);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
