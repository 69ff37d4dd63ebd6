package nl.doelbinding.masking.internal;

/**
 * Finds IP addresses in text, in one pass, without regular expressions and without {@link
 * java.net.InetAddress}, which resolves names and takes {@code 1.2.3} for an address.
 *
 * <p>Finds IPv4 (RFC 791) and IPv6 (RFC 4291) as logs hold them: compressed or not, IPv4-mapped, in
 * brackets, with zone, port or prefix length behind, glued to words, escapes and colours. Leaves
 * alone what the text round it shows to be something else: versions, hardware addresses, times,
 * {@code ::} in code. In doubt it is an address.
 *
 * <p>Takes time linear in the length of any text: it looks a bounded distance ahead and back.
 * Stateless; threads may share it.
 */
public final class AddressScan implements SpanFinder {

  @Override
  public long next(Text text, int from) {
    int length = text.end();
    int runEnd = from;
    for (int index = from; index < length; index++) {
      char c = text.at(index);
      boolean hex = Chars.isHex(c);
      if (hex && index >= runEnd) {
        runEnd = endOfRun(text, index);
        if (!isJoint(Chars.at(text, runEnd))) {
          // A word or a number, as most of a line: no address starts in it.
          index = runEnd - 1;
          continue;
        }
      }
      if (hex || c == ':' || c == '%') {
        long span = at(text, index, c);
        if (span != PackedSpan.NONE) {
          return span;
        }
      }
    }
    return PackedSpan.NONE;
  }

  private static long at(Text text, int index, char c) {
    long span = Chars.isHex(c) ? ReverseNameFinder.at(text, index) : PackedSpan.NONE;
    if (span == PackedSpan.NONE) {
      span = Ipv6Finder.at(text, index);
    }
    boolean number = Chars.isDigit(c) && !Chars.isDigit(Chars.at(text, index - 1));
    return span == PackedSpan.NONE && number ? Ipv4Finder.at(text, index) : span;
  }

  private static int endOfRun(Text text, int index) {
    int end = index + 1;
    while (end < text.end() && Chars.isHex(text.at(end))) {
      end++;
    }
    return end;
  }

  /** Whether this character can follow a group of digits inside an address. */
  private static boolean isJoint(char c) {
    return c == '.' || c == ':' || c == '%' || c == '-';
  }
}
