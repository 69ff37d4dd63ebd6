package nl.doelbinding.masking.internal;

/**
 * Whether four octets are as low as those of a version. That proves nothing, 5.6.7.8 is an address,
 * but decides where the text round it leaves both open: of the addresses in use only a few in a
 * hundred are so low throughout. Those of private networks are never called low.
 */
final class SmallNumbers {

  private static final int MAX_FIRST = 49;
  private static final int MAX_OTHER = 99;

  private SmallNumbers() {}

  /** Judges the octets that start here. */
  static boolean are(Text text, int start) {
    int first = Ipv4Finder.octet(text, start);
    if (first == 10 || first > MAX_FIRST || Ipv4Finder.octetLength(text, start) == 0) {
      return false;
    }
    int index = start;
    for (int octets = 1; octets < 4; octets++) {
      index += Ipv4Finder.octetLength(text, index) + 1;
      if (Ipv4Finder.octet(text, index) > MAX_OTHER) {
        return false;
      }
    }
    return true;
  }
}
