package nl.doelbinding.benchmarks;

/** What the benchmarks of logging frameworks log, and the expression that teams mask it with. */
final class LoggedLine {

  /** A message of 120 characters in which no address stands, and two in which one does. */
  static final String NONE =
      "Sent invoice 2026-00417 of 3 lines in 12.5 ms to customer 88123 by way of queue billing::out"
          + " after 2 tries, next at 10:15";

  static final String IPV4 =
      "Sent invoice 2026-00417 of 3 lines in 12.5 ms to customer 88123 by way of queue billing::out"
          + " asked by 198.51.100.77 at 1";

  static final String IPV6 =
      "Sent invoice 2026-00417 of 3 lines in 12.5 ms to customer 88123 by way of queue billing::out"
          + " asked by 2001:db8:85a3::7334";

  /** IPv4 and IPv6, without the backslashes and quotes that patterns take for their own. */
  static final String EXPRESSION =
      "(?<![0-9a-fA-F:.])(?:(?:[0-9]{1,3}[.]){3}[0-9]{1,3}"
          + "|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}"
          + "|(?:[0-9a-fA-F]{1,4}:){1,7}:"
          + "|(?:[0-9a-fA-F]{1,4}:){1,6}(?::[0-9a-fA-F]{1,4}){1,6}"
          + "|::(?:[0-9a-fA-F]{1,4}:){0,6}[0-9a-fA-F]{1,4})";

  private LoggedLine() {}

  /** The message of a parameter of a benchmark. */
  static String of(String address) {
    return switch (address) {
      case "ipv4" -> IPV4;
      case "ipv6" -> IPV6;
      default -> NONE;
    };
  }
}
