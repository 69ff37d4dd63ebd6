package nl.doelbinding.masking.key;

import static nl.doelbinding.masking.key.AddressCipherTest.hex;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.doelbinding.masking.address.IpAddress;

class AddressCipherProperties {

  private static final byte[] KEY =
      hex("8e1f0c6a59d2b7437c10ee94a5f3682bd4097f61cc3ab85e1290e7f4463d5ba8");

  @Provide
  Arbitrary<AddressCipher> ciphers() {
    return Arbitraries.of(IpcryptPfx.of(KEY), CryptoPan.of(KEY));
  }

  @Property
  void ipv4_addresses_share_as_many_first_bits_after_as_before(
      @ForAll("ciphers") AddressCipher cipher,
      @ForAll int one,
      @ForAll @IntRange(max = 31) int shared,
      @ForAll int rest) {
    int other = neighbour(one, shared, rest);

    IpAddress first = cipher.encrypt(IpAddress.ofIpv4(one));
    IpAddress second = cipher.encrypt(IpAddress.ofIpv4(other));

    assertThat(Integer.numberOfLeadingZeros((int) (first.low() ^ second.low()))).isEqualTo(shared);
    assertThat(cipher.decrypt(first)).isEqualTo(IpAddress.ofIpv4(one));
  }

  @Property
  void ipv6_addresses_share_as_many_first_bits_after_as_before(
      @ForAll("ciphers") AddressCipher cipher,
      @ForAll long high,
      @ForAll long low,
      @ForAll @IntRange(max = 127) int shared,
      @ForAll long rest) {
    IpAddress address = IpAddress.ofIpv6(high | 1L << 61, low);
    IpAddress other =
        shared < 64
            ? IpAddress.ofIpv6(neighbour(address.high(), shared, rest), rest)
            : IpAddress.ofIpv6(address.high(), neighbour(low, shared - 64, rest));

    IpAddress first = cipher.encrypt(address);
    IpAddress second = cipher.encrypt(other);

    long highs = first.high() ^ second.high();
    long lows = first.low() ^ second.low();
    assertThat(highs == 0 ? 64 + Long.numberOfLeadingZeros(lows) : Long.numberOfLeadingZeros(highs))
        .isEqualTo(shared);
    assertThat(cipher.decrypt(first)).isEqualTo(address);
  }

  @Property
  void deterministic_encryption_comes_back(@ForAll long high, @ForAll long low) {
    IpcryptDeterministic cipher = IpcryptDeterministic.of(java.util.Arrays.copyOf(KEY, 16));
    IpAddress address = IpAddress.ofIpv6(high | 1L << 61, low);

    assertThat(cipher.decrypt(cipher.encrypt(address))).isEqualTo(address);
    assertThat(cipher.decrypt(cipher.encrypt(IpAddress.ofIpv4(low))))
        .isEqualTo(IpAddress.ofIpv4(low));
  }

  /** Another number with exactly so many of the first bits. */
  private static int neighbour(int number, int shared, int rest) {
    return (int) (neighbour((long) number << 32, shared, (long) rest << 32) >>> 32);
  }

  private static long neighbour(long number, int shared, long rest) {
    long kept = shared == 0 ? 0 : -1L << (64 - shared);
    long differs = 1L << (63 - shared);
    return (number & kept) | (~number & differs) | (rest & ~kept & ~differs);
  }
}
