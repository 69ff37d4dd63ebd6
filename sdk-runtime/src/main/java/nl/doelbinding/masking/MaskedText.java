package nl.doelbinding.masking;

import org.jspecify.annotations.Nullable;

/**
 * One pass over a text that has an address: copies what stands outside, replaces what is inside.
 */
final class MaskedText {

  private static final int MAX_PASSES = 8;

  private final CharSequence text;
  private final AddressStrategy strategy;
  private final StringBuilder out;
  private boolean settled = true;

  private MaskedText(CharSequence text, AddressStrategy strategy) {
    this.text = text;
    this.strategy = strategy;
    this.out = new StringBuilder(text.length() + AddressMasker.HIDDEN.length());
  }

  /**
   * The masked text, or {@code null} if there is nothing to mask.
   *
   * @throws IllegalStateException if it does not come to rest
   */
  static @Nullable StringBuilder of(CharSequence text, AddressStrategy strategy) {
    long span = AddressFinder.next(text, 0);
    if (span == PackedSpan.NONE) {
      return null;
    }
    MaskedText masked = new MaskedText(text, strategy);
    masked.replaceFrom(span);
    return masked.settled || !strategy.isRepeatable() ? masked.out : settle(masked.out, strategy);
  }

  /**
   * Masks until nothing changes. A shorter address can join what stands next to it to something
   * that is an address as well; then a second masking, of the file, would change the line again.
   */
  private static StringBuilder settle(StringBuilder first, AddressStrategy strategy) {
    StringBuilder before = first;
    for (int pass = 1; pass < MAX_PASSES; pass++) {
      long span = AddressFinder.next(before, 0);
      if (span == PackedSpan.NONE) {
        return before;
      }
      MaskedText masked = new MaskedText(before, strategy);
      masked.replaceFrom(span);
      if (masked.out.compareTo(before) == 0) {
        return before;
      }
      before = masked.out;
    }
    throw new IllegalStateException("Masking does not come to rest");
  }

  private void replaceFrom(long first) {
    int copied = 0;
    for (long span = first;
        span != PackedSpan.NONE;
        span = AddressFinder.next(text, PackedSpan.end(span))) {
      int start = PackedSpan.start(span);
      int end = PackedSpan.end(span);
      out.append(text, copied, start);
      if (PackedSpan.isAddress(span)) {
        strategy.replace(parse(start, end), out);
      } else {
        out.append(AddressMasker.HIDDEN);
      }
      settled &= isQuiet(Chars.at(text, start - 1)) && isQuietEnd(span, end);
      copied = end;
    }
    out.append(text, copied, text.length());
  }

  private IpAddress parse(int start, int end) {
    IpAddress address = new IpAddressParser(text, false).parse(start, end);
    if (address == null) {
      throw new IllegalStateException("The finder and the parser disagree");
    }
    return address;
  }

  private boolean isQuietEnd(long span, int end) {
    char next = Chars.at(text, end);
    boolean port = next == ':' && Chars.isDigit(Chars.at(text, end + 1));
    return isQuiet(next) || (port && !PackedSpan.isIpv6(span));
  }

  /** Whether a neighbour can take no part in an address, an escape or a word. */
  private static boolean isQuiet(char c) {
    return " \t\r\n\"'/=,;[](){}<>|@".indexOf(c) >= 0;
  }
}
