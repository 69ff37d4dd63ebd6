package nl.doelbinding.masking;

import java.util.ArrayList;
import java.util.List;

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
 *
 * @since 0.1
 */
public final class AddressFinder {

  private AddressFinder() {}

  /** The addresses of a text, from left to right, not overlapping. */
  public static List<AddressSpan> find(CharSequence text) {
    List<AddressSpan> spans = new ArrayList<>();
    for (long span = next(text, 0);
        span != PackedSpan.NONE;
        span = next(text, PackedSpan.end(span))) {
      spans.add(PackedSpan.unpack(span));
    }
    return List.copyOf(spans);
  }

  /** The first address that starts at or behind an index, or {@link PackedSpan#NONE}. */
  static long next(CharSequence text, int from) {
    int length = text.length();
    int runEnd = from;
    for (int index = from; index < length; index++) {
      char c = text.charAt(index);
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

  private static long at(CharSequence text, int index, char c) {
    long span = Chars.isHex(c) ? ReverseNameFinder.at(text, index) : PackedSpan.NONE;
    if (span == PackedSpan.NONE) {
      span = Ipv6Finder.at(text, index);
    }
    boolean number = Chars.isDigit(c) && !Chars.isDigit(Chars.at(text, index - 1));
    return span == PackedSpan.NONE && number ? Ipv4Finder.at(text, index) : span;
  }

  private static int endOfRun(CharSequence text, int index) {
    int end = index + 1;
    while (end < text.length() && Chars.isHex(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether this character can follow a group of digits inside an address. */
  private static boolean isJoint(char c) {
    return c == '.' || c == ':' || c == '%' || c == '-';
  }
}
