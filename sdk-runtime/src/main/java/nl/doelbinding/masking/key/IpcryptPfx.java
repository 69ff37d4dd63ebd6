package nl.doelbinding.masking.key;

import nl.doelbinding.masking.address.IpAddress;

/**
 * {@code ipcrypt-pfx} of draft-denis-ipcrypt: addresses of one network become addresses of one
 * network, IPv4 stays IPv4 and IPv6 stays IPv6. Pick it when logs serve to see attacks from a
 * network, and the key holder must be able to get the address back.
 *
 * <p>It shows which addresses are neighbours. Who knows where one address went, because he made the
 * request himself, knows a part of where its neighbours went. An IPv4-mapped address is encrypted
 * as the IPv4 address, and comes back as that.
 *
 * @since 0.1
 */
public final class IpcryptPfx implements AddressCipher {

  /** Bytes of a key. */
  static final int KEY = 2 * Aes.KEY;

  private final PrefixCipher cipher;

  private IpcryptPfx(byte[] key) {
    this.cipher = new PrefixCipher(() -> new Worker(key));
  }

  /**
   * With a key of 32 bytes.
   *
   * @throws IllegalArgumentException if it has another length, or two equal halves: these would
   *     leave every address as it is
   */
  public static IpcryptPfx of(byte[] key) {
    byte[] copy = Keys.copy("ipcrypt-pfx", key, KEY);
    if (Keys.hasEqualHalves(copy)) {
      throw new IllegalArgumentException(
          "The key of ipcrypt-pfx has two equal halves, which would leave every address as it is");
    }
    return new IpcryptPfx(copy);
  }

  @Override
  public IpAddress encrypt(IpAddress address) {
    return cipher.encrypt(address, Block.isIpv4(address));
  }

  @Override
  public IpAddress decrypt(IpAddress encrypted) {
    return cipher.decrypt(encrypted, Block.isIpv4(encrypted));
  }

  /** A one stands before the bits of the prefix, so that prefixes of any length differ. */
  private static final class Worker extends PrefixWorker {

    private static final long IPV4_HIGH = 1L << 32;
    private static final long IPV4_LOW = 0xFFFF;

    private final Aes first;
    private final Aes second;
    private final byte[] one = new byte[MAX_BITS * Aes.BLOCK];
    private final byte[] other = new byte[MAX_BITS * Aes.BLOCK];

    private Worker(byte[] key) {
      this.first = Aes.encrypting(key, 0);
      this.second = Aes.encrypting(key, Aes.KEY);
    }

    @Override
    void start(boolean ipv4) {
      high = ipv4 ? IPV4_HIGH : 0;
      low = ipv4 ? IPV4_LOW : 1;
    }

    @Override
    void read(long bits, int count, int block) {
      long upper = high;
      long lower = low;
      for (int index = 0; index < count; index++) {
        Block.put(prefixes, block + index, upper, lower);
        upper = upper << 1 | lower >>> 63;
        lower = lower << 1 | (bits >>> (count - 1 - index) & 1);
      }
      high = upper;
      low = lower;
    }

    @Override
    void run(int count) {
      first.update(prefixes, count, one);
      second.update(prefixes, count, other);
    }

    @Override
    long hiding(int block, int count) {
      long hiding = 0;
      for (int index = block; index < block + count; index++) {
        int last = index * Aes.BLOCK + Aes.BLOCK - 1;
        hiding = hiding << 1 | ((one[last] ^ other[last]) & 1);
      }
      return hiding;
    }
  }
}
