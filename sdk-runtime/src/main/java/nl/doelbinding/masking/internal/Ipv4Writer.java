package nl.doelbinding.masking.internal;

/**
 * A strategy that can write what stands for an IPv4 address without an object between: nearly all
 * addresses in logs are IPv4, and nearly all are truncated.
 */
public interface Ipv4Writer {

  /** Writes what stands for the address of 32 bits. */
  void write(long bits, AsciiBuffer out);
}
