package nl.doelbinding.masking;

import nl.doelbinding.masking.AddressSpan.Family;
import nl.doelbinding.masking.AddressSpan.Kind;

/** An {@link AddressSpan} in a {@code long}, so that looking at a line allocates nothing. */
final class PackedSpan {

  /** No span; no start and length add up to it. */
  static final long NONE = -1L;

  static final int IPV4 = 0;
  static final int IPV4_DOT_PORT = 1;
  static final int IPV4_IN_NAME = 2;
  static final int IPV6 = 3;
  static final int IPV6_MALFORMED = 4;
  static final int IPV6_IN_NAME = 5;

  private static final int FORM_BITS = 3;
  private static final int LENGTH_BITS = 30;
  private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

  private PackedSpan() {}

  static long of(int start, int end, int form) {
    long length = Math.min(end - start, LENGTH_MASK - 1);
    return ((long) start << (LENGTH_BITS + FORM_BITS)) | (length << FORM_BITS) | form;
  }

  static int start(long span) {
    return (int) (span >>> (LENGTH_BITS + FORM_BITS));
  }

  static int end(long span) {
    return start(span) + ((int) (span >>> FORM_BITS) & LENGTH_MASK);
  }

  /** Whether the text in the span can be parsed. */
  static boolean isAddress(long span) {
    int form = form(span);
    return form == IPV4 || form == IPV4_DOT_PORT || form == IPV6;
  }

  static boolean isIpv6(long span) {
    return form(span) >= IPV6;
  }

  static AddressSpan unpack(long span) {
    int form = form(span);
    Kind kind =
        switch (form) {
          case IPV4_DOT_PORT -> Kind.DOT_PORT;
          case IPV4_IN_NAME, IPV6_IN_NAME -> Kind.IN_NAME;
          case IPV6_MALFORMED -> Kind.MALFORMED;
          default -> Kind.ADDRESS;
        };
    return new AddressSpan(start(span), end(span), form < IPV6 ? Family.IPV4 : Family.IPV6, kind);
  }

  private static int form(long span) {
    return (int) span & ((1 << FORM_BITS) - 1);
  }
}
