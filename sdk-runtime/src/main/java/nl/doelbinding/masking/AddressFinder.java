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
    for (int index = from; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c > 'f') {
        continue;
      }
      boolean digit = Chars.isDigit(c);
      if (digit || c == ':' || c == '%' || Chars.isHex(c)) {
        long span = Ipv6Finder.at(text, index);
        if (span == PackedSpan.NONE && digit && !Chars.isDigit(Chars.at(text, index - 1))) {
          span = Ipv4Finder.at(text, index);
        }
        if (span != PackedSpan.NONE) {
          return span;
        }
      }
    }
    return PackedSpan.NONE;
  }
}
