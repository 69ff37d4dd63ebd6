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

  /** As far back as a name goes that spells an address: nibbles, or groups with dashes and zone. */
  private static final int MAX_BACK = 84;

  @Override
  public long next(Text text, int from) {
    int end = text.end();
    int judged = from;
    for (int stop = Sieve.next(text, from); stop < end; stop = Sieve.next(text, stop + 1)) {
      if (Stops.isHarmless(text.bytes(), 0, stop, text.bytes().length)) {
        continue;
      }
      for (int index = rowStart(text, stop, judged); index <= stop; index++) {
        long span = at(text, index);
        if (span != PackedSpan.NONE) {
          return span;
        }
      }
      judged = stop + 1;
    }
    return PackedSpan.NONE;
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    for (int stop = Sieve.next(bytes, from, to); stop < to; ) {
      if (!Stops.isHarmless(bytes, from, stop, to)) {
        return true;
      }
      stop = Sieve.next(bytes, stop + 1, to);
    }
    return false;
  }

  /** The span that starts at an index, or {@link PackedSpan#NONE}. */
  private static long at(Text text, int index) {
    char c = text.at(index);
    long plain = Chars.isDigit(c) ? PlainIpv4.at(text, index) : PackedSpan.NONE;
    return plain == PackedSpan.NONE ? judged(text, index) : plain;
  }

  /** The same, the long way. */
  static long judged(Text text, int index) {
    char c = text.at(index);
    boolean hex = Chars.isHex(c);
    if (!hex && c != ':' && c != '%') {
      return PackedSpan.NONE;
    }
    long span = hex ? ReverseNameFinder.at(text, index) : PackedSpan.NONE;
    if (span == PackedSpan.NONE) {
      span = Ipv6Finder.at(text, index);
    }
    boolean number = Chars.isDigit(c) && !Chars.isDigit(text.at(index - 1));
    return span == PackedSpan.NONE && number ? Ipv4Finder.at(text, index) : span;
  }

  /** Where what the sieve stopped at may start. */
  private static int rowStart(Text text, int stop, int from) {
    int first = Math.max(from, stop - MAX_BACK);
    if (isSpelled(text, stop)) {
      return first;
    }
    int index = stop;
    while (index > first && isPart(text.at(index - 1))) {
      index--;
    }
    return index;
  }

  /** {@code .ip6} and {@code .ipv6}. */
  private static boolean isSpelled(Text text, int stop) {
    int before = text.at(stop - 1) | 0x20;
    return before == 'p' || before == 'v';
  }

  private static boolean isPart(char c) {
    return Chars.isHex(c) || c == '.' || c == '-' || c == ':' || c == '%';
  }
}
