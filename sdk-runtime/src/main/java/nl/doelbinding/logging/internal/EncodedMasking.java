package nl.doelbinding.logging.internal;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.doelbinding.masking.LogMasker;

/**
 * Masks encoded text, decoding it only where its charset does not hold ASCII unchanged. Threads may
 * share it.
 */
public final class EncodedMasking {

  private static final String SAMPLE = "0123456789 abcdefx ABCDEFX .:%-[]\\#_";

  private final LogMasker masker;
  private final Charset charset;
  private final boolean holdsAscii;

  /** Masks bytes of one charset. */
  public EncodedMasking(LogMasker masker, Charset charset) {
    this.masker = requireNonNull(masker, "masker");
    this.charset = requireNonNull(charset, "charset");
    this.holdsAscii = holdsAscii(charset);
  }

  /** The text masked; the same array, and nothing allocated, if there is nothing to mask. */
  public byte[] mask(byte[] encoded) {
    return holdsAscii ? masker.mask(encoded) : maskDecoded(encoded);
  }

  /** Whether the masker takes the bytes as they are. */
  public boolean holdsAscii() {
    return holdsAscii;
  }

  /** What masks. */
  public LogMasker masker() {
    return masker;
  }

  private byte[] maskDecoded(byte[] encoded) {
    String text = new String(encoded, charset);
    String masked = masker.mask(text);
    return masked.equals(text) ? encoded : masked.getBytes(charset);
  }

  /**
   * Whether every ASCII byte is that character and nothing else: so for UTF-8 and the usual
   * single-byte charsets, but not for UTF-16, for EBCDIC, or for Shift_JIS and GB18030, where
   * digits or letters can be the second byte of a character.
   */
  private static boolean holdsAscii(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    return charset.canEncode()
        && charset.newEncoder().maxBytesPerChar() == 1
        && Arrays.equals(SAMPLE.getBytes(charset), SAMPLE.getBytes(StandardCharsets.US_ASCII));
  }
}
