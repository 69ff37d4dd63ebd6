package nl.doelbinding.masking;

/**
 * What is found in log lines. IP addresses always are; the others where {@link
 * LogMaskerBuilder#identifiers} asks for them.
 *
 * @since 0.1
 */
public enum Identifier {
  /** An IPv4 address, RFC 791. */
  IPV4("[masked]"),
  /** An IPv6 address, RFC 4291; an IPv4-mapped address belongs here. */
  IPV6("[masked]"),
  /** An e-mail address, RFC 5321, also internationalised or percent-encoded. */
  EMAIL("[email]"),
  /** An international bank account number, ISO 13616, with its check digits right. */
  IBAN("[iban]"),
  /** A Dutch citizen service number (burgerservicenummer) that passes the eleven-test. */
  BSN("[bsn]"),
  /** A telephone number: Dutch as dialled at home, or international by E.164. */
  PHONE("[phone]"),
  /** The number of a payment card, ISO/IEC 7812, with its check digit right. */
  CARD("[card]"),
  /** What opens a door: a password, a key, a token; only the value, not its name. */
  TOKEN("[token]");

  private final String mark;

  Identifier(String mark) {
    this.mark = mark;
  }

  /** Whether this is an IP address. */
  public boolean isAddress() {
    return this == IPV4 || this == IPV6;
  }

  /** What is written where nothing of the identifier may be kept. */
  String mark() {
    return mark;
  }
}
