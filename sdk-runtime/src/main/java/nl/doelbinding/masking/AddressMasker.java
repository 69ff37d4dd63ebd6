package nl.doelbinding.masking;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;

/**
 * Masks the IP addresses in log lines.
 *
 * <pre>{@code
 * AddressMasker masker = AddressMasker.ofDefaults();
 * masker.mask("login from 203.0.113.77:51234");   // login from 203.0.113.0:51234
 * masker.mask("[2001:db8:85a3:8d3::7348]:443");   // [2001:db8:85a3::]:443
 * }</pre>
 *
 * <p>What stands round an address stays as it is: port, brackets, prefix length, and the zone of an
 * IPv6 address (RFC 4007), which names an interface of this machine. An address inside a DNS name,
 * and what is all but an IPv6 address, is written as {@value #HIDDEN} whatever the strategy.
 *
 * <p>A line without an address is returned as the same object, and nothing is allocated for it.
 * Masking never throws: if something fails inside, all digits that could belong to an address are
 * hidden and {@link #failures} counts it. It takes time linear in the length of the line.
 *
 * <p>Immutable but for that counter; threads may share it.
 *
 * @since 0.1
 */
public final class AddressMasker {

  static final String HIDDEN = "[masked]";

  private static final AddressMasker DEFAULT = new AddressMasker(AddressStrategy.truncate());

  private final AddressStrategy strategy;
  private final LongAdder failures = new LongAdder();

  AddressMasker(AddressStrategy strategy) {
    this.strategy = strategy;
  }

  /**
   * Truncates to /24 and /48. Every caller gets the same masker, and so the same {@link #failures}.
   */
  public static AddressMasker ofDefaults() {
    return DEFAULT;
  }

  /** With prefix lengths or a strategy of one's own. */
  public static AddressMaskerBuilder builder() {
    return new AddressMaskerBuilder();
  }

  /** The text with its addresses masked; the same object if it has none. */
  public String mask(String text) {
    try {
      StringBuilder masked = MaskedText.of(text, strategy);
      return masked == null || text.contentEquals(masked) ? text : masked.toString();
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      // The fault is not passed on: its message may hold the address (style guide, 6).
      failures.increment();
      return LastResort.hide(text);
    }
  }

  /**
   * Encoded text with its addresses masked; the same array if it has none.
   *
   * <p>For charsets in which every ASCII byte is that character: UTF-8, US-ASCII, the ISO 8859 and
   * Windows code pages. Bytes outside the addresses are copied as they are, valid or not. The array
   * given is not changed.
   */
  public byte[] mask(byte[] encoded) {
    try {
      StringBuilder masked = MaskedText.of(LatinBytes.of(encoded), strategy);
      return masked == null ? encoded : masked.toString().getBytes(StandardCharsets.ISO_8859_1);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      failures.increment();
      String text = new String(encoded, StandardCharsets.ISO_8859_1);
      return LastResort.hide(text).getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /** How many lines could not be masked and had all their digits hidden instead. */
  public long failures() {
    return failures.sum();
  }
}
