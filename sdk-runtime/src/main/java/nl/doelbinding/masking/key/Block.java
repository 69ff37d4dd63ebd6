package nl.doelbinding.masking.key;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import nl.doelbinding.masking.address.IpAddress;
import nl.doelbinding.masking.address.IpAddress.Family;

/** Addresses as blocks of sixteen bytes, IPv4 as IPv4-mapped IPv6, as draft-denis-ipcrypt asks. */
final class Block {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final long MAPPED = 0xFFFFL << 32;

  private Block() {}

  static void put(byte[] blocks, int block, long high, long low) {
    LONGS.set(blocks, block * Aes.BLOCK, high);
    LONGS.set(blocks, block * Aes.BLOCK + Long.BYTES, low);
  }

  static void put(byte[] block, IpAddress address) {
    long low = address.family() == Family.IPV4 ? MAPPED | address.low() : address.low();
    put(block, 0, address.high(), low);
  }

  /** The address of a block; IPv4 if it is mapped. */
  static IpAddress get(byte[] block) {
    long high = high(block);
    long low = low(block);
    return isMapped(high, low) ? IpAddress.ofIpv4(low) : IpAddress.ofIpv6(high, low);
  }

  static long high(byte[] block) {
    return (long) LONGS.get(block, 0);
  }

  static long low(byte[] block) {
    return (long) LONGS.get(block, Long.BYTES);
  }

  /** Whether it is IPv4, or IPv6 that stands for IPv4. */
  static boolean isIpv4(IpAddress address) {
    return address.family() == Family.IPV4 || isMapped(address.high(), address.low());
  }

  private static boolean isMapped(long high, long low) {
    return high == 0 && low >>> 32 == MAPPED >>> 32;
  }
}
