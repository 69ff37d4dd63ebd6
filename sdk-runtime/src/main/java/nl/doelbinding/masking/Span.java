package nl.doelbinding.masking;

import static java.util.Objects.requireNonNull;

/**
 * Where an identifier stands in a text.
 *
 * <p>The span is the bare identifier: brackets, port, zone and prefix length of an address stay
 * outside.
 *
 * @param start index of the first character
 * @param end index after the last character
 * @param identifier what it identifies
 * @param kind how it was recognised
 * @since 0.1
 */
public record Span(int start, int end, Identifier identifier, Kind kind) {

  /** Refuses a span that is none. */
  public Span {
    requireNonNull(identifier, "identifier");
    requireNonNull(kind, "kind");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("No span is " + start + " to " + end);
    }
  }

  /** How sure it is that this is what it looks like. */
  public Certainty certainty() {
    return kind.certainty();
  }

  /** How an identifier was recognised, and with that how sure it is. */
  public enum Kind {
    /** The identifier itself, which can be read. */
    PLAIN(Certainty.CERTAIN),
    /** An IPv4 address with its port behind a dot, as tcpdump prints it; the port is outside. */
    DOT_PORT(Certainty.CERTAIN),
    /**
     * An address inside a DNS name or an id, where nobody can tell whether its parts stand forwards
     * or backwards: truncating could keep the wrong end, so it is hidden as a whole.
     */
    IN_NAME(Certainty.IN_NAME),
    /** Can be read as an address, but the text round it may make it something else. */
    LOOKALIKE(Certainty.DOUBTFUL),
    /** All but an address, or an address among numbers nobody can part: hidden as a whole. */
    MALFORMED(Certainty.DOUBTFUL);

    private final Certainty certainty;

    Kind(Certainty certainty) {
      this.certainty = certainty;
    }

    /** How sure it is that this is what it looks like. */
    public Certainty certainty() {
      return certainty;
    }
  }
}
