package nl.doelbinding.masking.key;

import nl.doelbinding.masking.address.IpAddress;
import nl.doelbinding.masking.address.IpAddress.Family;

/**
 * Crypto-PAn, as its reference program and those after it write it. Pick it only to join logs with
 * data that was written so before; {@link IpcryptPfx} is better in all else.
 *
 * <p>The first 32 bits of IPv6 are hidden as those of IPv4 are: who knows where an IPv4 address
 * went knows it of an IPv6 network as well. An IPv4-mapped address counts as IPv6.
 *
 * @since 0.1
 */
public final class CryptoPan implements AddressCipher {

  /** Bytes of a key: half for AES, half for what is filled up with. */
  static final int KEY = 2 * Aes.KEY;

  private final PrefixCipher cipher;

  private CryptoPan(byte[] key) {
    this.cipher = new PrefixCipher(() -> new Worker(key));
  }

  /**
   * With a key of 32 bytes.
   *
   * @throws IllegalArgumentException if it has another length
   */
  public static CryptoPan of(byte[] key) {
    return new CryptoPan(Keys.copy("crypto-pan", key, KEY));
  }

  @Override
  public IpAddress encrypt(IpAddress address) {
    return cipher.encrypt(address, address.family() == Family.IPV4);
  }

  @Override
  public IpAddress decrypt(IpAddress encrypted) {
    return cipher.decrypt(encrypted, encrypted.family() == Family.IPV4);
  }

  /** Behind the bits of the prefix stand those of an encrypted part of the key. */
  private static final class Worker extends PrefixWorker {

    private final Aes aes;
    private final byte[] encrypted = new byte[MAX_BITS * Aes.BLOCK];
    private final long padHigh;
    private final long padLow;
    private int length;

    private Worker(byte[] key) {
      this.aes = Aes.encrypting(key, 0);
      byte[] pad = java.util.Arrays.copyOfRange(key, Aes.KEY, KEY);
      aes.update(pad, 1, pad);
      this.padHigh = Block.high(pad);
      this.padLow = Block.low(pad);
    }

    @Override
    void start(boolean ipv4) {
      high = padHigh;
      low = padLow;
      length = 0;
    }

    @Override
    void read(long bits, int count, int block) {
      for (int index = 0; index < count; index++) {
        Block.put(prefixes, block + index, high, low);
        long bit = bits >>> (count - 1 - index) & 1;
        int place = 63 - (length & 63);
        if (length < Long.SIZE) {
          high = (high & ~(1L << place)) | bit << place;
        } else {
          low = (low & ~(1L << place)) | bit << place;
        }
        length++;
      }
    }

    @Override
    void run(int count) {
      aes.update(prefixes, count, encrypted);
    }

    @Override
    long hiding(int block, int count) {
      long hiding = 0;
      for (int index = block; index < block + count; index++) {
        hiding = hiding << 1 | (encrypted[index * Aes.BLOCK] >>> 7 & 1);
      }
      return hiding;
    }
  }
}
