package nl.doelbinding.masking.internal;

/** A span in a {@code long}, so that looking at a line allocates nothing. */
public final class PackedSpan {

  /** No span; no start and length add up to it. */
  public static final long NONE = -1L;

  public static final int IPV4 = 0;
  public static final int IPV4_DOT_PORT = 1;
  public static final int IPV4_IN_NAME = 2;

  /** An address by its form, and perhaps a version. */
  public static final int IPV4_LOOKALIKE = 3;

  /** Five numbers in a row, of which nobody can tell which four are the address. */
  public static final int IPV4_MALFORMED = 4;

  public static final int IPV6 = 5;
  public static final int IPV6_IN_NAME = 6;
  public static final int IPV6_LOOKALIKE = 7;
  public static final int IPV6_MALFORMED = 8;

  /** Also the first form that is no address. */
  public static final int EMAIL = 9;

  public static final int EMAIL_LOOKALIKE = 10;
  public static final int IBAN = 11;
  public static final int BSN = 12;
  public static final int BSN_LOOKALIKE = 13;
  public static final int PHONE = 14;
  public static final int PHONE_LOOKALIKE = 15;
  public static final int CARD = 16;
  public static final int CARD_LOOKALIKE = 17;
  public static final int TOKEN = 18;
  public static final int TOKEN_LOOKALIKE = 19;

  private static final int FORM_BITS = 5;
  private static final int LENGTH_BITS = 27;
  private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

  private PackedSpan() {}

  /** A span; one that is longer than a hundred million characters is cut there. */
  public static long of(int start, int end, int form) {
    long length = Math.min(end - start, LENGTH_MASK);
    return ((long) start << (LENGTH_BITS + FORM_BITS)) | (length << FORM_BITS) | form;
  }

  /** The index of the first character. */
  public static int start(long span) {
    return (int) (span >>> (LENGTH_BITS + FORM_BITS));
  }

  /** The index behind the last character. */
  public static int end(long span) {
    return start(span) + ((int) (span >>> FORM_BITS) & LENGTH_MASK);
  }

  /** What was found, one of the constants. */
  public static int form(long span) {
    return (int) span & ((1 << FORM_BITS) - 1);
  }
}
