package nl.doelbinding.masking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;

/**
 * Masks the IP addresses in log lines, and other identifiers where {@link
 * LogMaskerBuilder#identifiers} asks for them.
 *
 * <pre>{@code
 * LogMasker masker = LogMasker.ofDefaults();
 * masker.mask("login from 203.0.113.77:51234");   // login from 203.0.113.0:51234
 * masker.mask("[2001:db8:85a3:8d3::7348]:443");   // [2001:db8:85a3::]:443
 * }</pre>
 *
 * <p>What stands round an address stays as it is: port, brackets, prefix length, and the zone of an
 * IPv6 address (RFC 4007), which names an interface of this machine. An address inside a DNS name,
 * and what is all but an IPv6 address, is written as {@code [masked]} whatever the strategy.
 *
 * <p>A line without an address is returned as the same object, and nothing is allocated for it.
 * Masking never throws and never waits: if something fails inside, all digits that could belong to
 * an address are hidden (with other identifiers asked for, all letters and digits) and {@link
 * #counts} tells of it. It takes time linear in the length of the line.
 *
 * <p>Immutable but for its counts; threads may share it.
 *
 * @since 0.1
 */
public final class LogMasker {

  /** How often a line is masked at most until that changes nothing more. */
  static final int MAX_PASSES = 8;

  /** As much as is looked at before it is masked; in more there will be something. */
  private static final int LINE = 1 << 10;

  private static final LogMasker DEFAULT =
      new LogMasker(AddressStrategy.truncate(), Preference.PRIVACY, Set.of());

  private final Counters counters = new Counters();
  private final boolean addressesOnly;
  private final Engine engine;
  private final SliceMasker slices;

  LogMasker(AddressStrategy strategy, Preference preference, Set<Identifier> identifiers) {
    SpanFinder[] finders = Finders.of(identifiers, strategy);
    this.addressesOnly = finders.length == 1;
    this.engine = new Engine(finders, strategy, preference);
    this.slices = new SliceMasker(engine, counters, this::hidden);
  }

  /**
   * Truncates to /24 and /48. Every caller gets the same masker, and so the same {@link #counts}.
   */
  public static LogMasker ofDefaults() {
    return DEFAULT;
  }

  /** With prefix lengths or a strategy of one's own. */
  public static LogMaskerBuilder builder() {
    return new LogMaskerBuilder();
  }

  /** The text with its addresses masked; the same object if it has none. */
  public String mask(String text) {
    try {
      Workspace workspace = Workspace.borrow();
      String masked = engine.isSuspicious(text, workspace) ? mask(text, workspace) : text;
      workspace.giveBack();
      return masked;
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      // The fault is not passed on: its message may hold the address (style guide, 6).
      counters.failure();
      return hidden(text);
    }
  }

  private String mask(String text, Workspace workspace) {
    String masked = text;
    for (int pass = 0; pass < MAX_PASSES; pass++) {
      workspace.edits.clear();
      workspace.text.set(masked);
      boolean settled = engine.edit(workspace);
      if (pass == 0) {
        workspace.edits.count(counters);
      }
      if (workspace.edits.isEmpty()) {
        return masked;
      }
      masked = workspace.edits.applyTo(masked);
      if (settled) {
        return masked;
      }
    }
    throw new IllegalStateException("Masking does not come to rest");
  }

  /**
   * Encoded text with its addresses masked; the same array if it has none.
   *
   * <p>For charsets in which every ASCII byte is that character: UTF-8, US-ASCII, the ISO 8859 and
   * Windows code pages. Bytes outside the addresses are copied as they are, valid or not. The array
   * given is not changed.
   */
  public byte[] mask(byte[] encoded) {
    if (!isSuspicious(encoded, 0, encoded.length)) {
      return encoded;
    }
    Workspace workspace = Workspace.borrow();
    MaskedBytes out = workspace.out;
    out.clear();
    boolean masked = slices.mask(encoded, 0, encoded.length, out, workspace);
    byte[] result = masked ? out.toByteArray() : encoded;
    workspace.giveBack();
    return result;
  }

  /**
   * Appends a stretch of encoded text to a buffer, masked. The stretch should hold whole lines:
   * what is cut in two cannot be recognised. For the charsets of {@link #mask(byte[])}.
   *
   * @return whether anything was masked
   * @throws IndexOutOfBoundsException if the stretch is not within the array
   */
  public boolean mask(byte[] encoded, int from, int to, MaskedBytes out) {
    Objects.checkFromToIndex(from, to, encoded.length);
    if (to - from <= LINE && !isSuspicious(encoded, from, to)) {
      out.append(encoded, from, to);
      return false;
    }
    Workspace workspace = Workspace.borrow();
    boolean masked = slices.mask(encoded, from, to, out, workspace);
    workspace.giveBack();
    return masked;
  }

  /** In doubt, and if looking fails, there is: then masking will fail too, and hide the line. */
  private boolean isSuspicious(byte[] encoded, int from, int to) {
    try {
      return engine.isSuspicious(encoded, from, to);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      return true;
    }
  }

  /** What there is to mask in a text, from left to right, not overlapping. */
  public List<Span> find(CharSequence text) {
    Text copy = new Text();
    copy.set(text);
    return engine.find(copy, 0);
  }

  /** What there is to mask in characters; the indexes are those of the array. */
  public List<Span> find(char[] text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length);
    Text copy = new Text();
    copy.set(text, from, to);
    return engine.find(copy, from);
  }

  /** What there is to mask in encoded text; the indexes are those of the array. */
  public List<Span> find(byte[] encoded, int from, int to) {
    Objects.checkFromToIndex(from, to, encoded.length);
    Text copy = new Text();
    copy.set(encoded, from, to);
    return engine.find(copy, from);
  }

  private String hidden(String line) {
    return addressesOnly ? LastResort.hide(line) : LastResort.hideWords(line);
  }

  /** Whether it masks addresses and no other identifiers. */
  public boolean masksOnlyAddresses() {
    return addressesOnly;
  }

  /** What it has done until now. */
  public MaskingCounts counts() {
    return counters.counts();
  }
}
