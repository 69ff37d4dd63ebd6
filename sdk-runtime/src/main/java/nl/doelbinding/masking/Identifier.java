package nl.doelbinding.masking;

/**
 * What is found in log lines.
 *
 * @since 0.1
 */
public enum Identifier {
  /** An IPv4 address, RFC 791. */
  IPV4,
  /** An IPv6 address, RFC 4291; an IPv4-mapped address belongs here. */
  IPV6;

  /** Whether this is an IP address. */
  public boolean isAddress() {
    return this == IPV4 || this == IPV6;
  }
}
