package nl.doelbinding.masking;

/**
 * Where an address stands in a text.
 *
 * <p>The span is the bare address: brackets, port, zone and prefix length stay outside.
 *
 * @param start index of the first character
 * @param end index after the last character
 * @param family which protocol the address belongs to
 * @param kind how the address was recognised
 * @since 0.1
 */
public record AddressSpan(int start, int end, Family family, Kind kind) {

  /** The protocol of an address. */
  public enum Family {
    /** Four octets, RFC 791. */
    IPV4,
    /** Sixteen octets, RFC 4291; an IPv4-mapped address belongs here. */
    IPV6
  }

  /** How an address was recognised, and with that whether its text can be parsed. */
  public enum Kind {
    /** An address that can be parsed. */
    ADDRESS,
    /** An IPv4 address with its port behind a dot, as tcpdump prints it; the port is outside. */
    DOT_PORT,
    /**
     * An address inside a DNS name or a row of numbers, where nobody can tell whether its parts
     * stand forwards or backwards, or which are its own: truncating could keep the wrong end, so it
     * is hidden as a whole.
     */
    IN_NAME,
    /** So close to an IPv6 address that it is hidden, though it is none: in doubt, mask. */
    MALFORMED
  }
}
