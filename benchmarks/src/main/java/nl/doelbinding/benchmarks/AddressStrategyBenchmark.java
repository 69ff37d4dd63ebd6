package nl.doelbinding.benchmarks;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;
import nl.doelbinding.masking.key.AddressKeys;
import nl.doelbinding.masking.key.MasterKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one address costs by each strategy, beside a cipher that is looked up for each address. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class AddressStrategyBenchmark {

  private static final byte[] KEY =
      HexFormat.of().parseHex("5c0e7ab19f2d4836e1b7c4905a3df86217ce8b40f9d563a22e714b0c98fd1e35");

  /** One of each family. */
  @Param({"203.0.113.77", "2001:db8:85a3::8a2e:7334"})
  public String address;

  private final AddressKeys keys = AddressKeys.of(MasterKey.of(KEY));
  private final AddressStrategy truncate = AddressStrategy.truncate();
  private final AddressStrategy pfx = keys.ipcryptPfx();
  private final AddressStrategy deterministic = keys.ipcryptDeterministic();
  private final AddressStrategy cryptoPan = keys.cryptoPan();
  private final AddressStrategy pseudonym = keys.pseudonym();
  private final LogMasker masker = LogMasker.builder().strategy(pfx).build();
  private final StringBuilder out = new StringBuilder(128);
  private IpAddress parsed = IpAddress.ofIpv4(0);
  private String marked = "";

  /** Reads the address, which is no part of what a strategy does. */
  @Setup
  public void read() {
    parsed = IpAddress.parse(address).orElseThrow();
    marked = masker.mask("asked by " + address + " today");
  }

  /** No key. */
  @Benchmark
  public int truncate() {
    return written(truncate);
  }

  /** Two times 32 or 128 blocks of AES, and the tag. */
  @Benchmark
  public int ipcryptPfx() {
    return written(pfx);
  }

  /** One block of AES, and the tag. */
  @Benchmark
  public int ipcryptDeterministic() {
    return written(deterministic);
  }

  /** 32 or 128 blocks of AES, and the tag. */
  @Benchmark
  public int cryptoPan() {
    return written(cryptoPan);
  }

  /** One HMAC. */
  @Benchmark
  public int pseudonym() {
    return written(pseudonym);
  }

  /** A line that was masked before: the tag is checked. */
  @Benchmark
  public String maskedBefore() {
    return masker.mask(marked);
  }

  /** One block of AES as often seen: everything is made anew. */
  @Benchmark
  public byte[] cipherLookedUpEachTime() throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, 0, 16, "AES"));
    return cipher.doFinal(Arrays.copyOf(parsed.toBytes(), 16));
  }

  private int written(AddressStrategy strategy) {
    out.setLength(0);
    strategy.replace(parsed, out);
    return out.length();
  }
}
