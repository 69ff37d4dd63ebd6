package nl.doelbinding.masking.key;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import nl.doelbinding.masking.address.AddressStrategy;

/**
 * The strategies that need a key.
 *
 * <pre>{@code
 * AddressKeys keys = AddressKeys.of(MasterKey.fromFile(Path.of("/etc/shop/log.key")));
 * LogMasker masker = LogMasker.builder().strategy(keys.ipcryptPfx()).build();
 * }</pre>
 *
 * <p>Each scheme and each period has a key of its own, derived from the master key with HKDF (RFC
 * 5869); {@link KeyPeriod#NONE} gives those that draft-denis-ipcrypt recommends. What the
 * encrypting ones write is marked: a strategy of the same master key leaves it. Immutable; threads
 * may share it and its strategies, which never wait.
 *
 * @since 0.1
 */
public final class AddressKeys {

  private final MasterKey key;
  private final KeyPeriod period;
  private final InstantSource clock;
  private final Marks marks;

  private AddressKeys(MasterKey key, KeyPeriod period, InstantSource clock) {
    this.key = requireNonNull(key, "key");
    this.period = requireNonNull(period, "period");
    this.clock = requireNonNull(clock, "clock");
    this.marks = Marks.of(key);
  }

  /** With a key for each day. */
  public static AddressKeys of(MasterKey key) {
    return of(key, KeyPeriod.DAY, InstantSource.system());
  }

  /** With a key for each period, and what tells in which one it is. */
  public static AddressKeys of(MasterKey key, KeyPeriod period, InstantSource clock) {
    return new AddressKeys(key, period, clock);
  }

  /**
   * Writes {@code ip-} and sixteen letters, alike for one address within a period. Pick it when
   * nobody needs the address back: not even the holder of the key can read it, though he can try
   * out all of IPv4.
   *
   * <p>Two addresses get the same one with the odds of n²/2⁶⁵ among n addresses: one in thirty
   * million for a million. An IPv4-mapped address gets that of the IPv4 address.
   */
  public AddressStrategy pseudonym() {
    return new Pseudonym(key, marks, period, clock);
  }

  /** Writes addresses encrypted with {@link IpcryptPfx}, marked. */
  public AddressStrategy ipcryptPfx() {
    return new Encryption(Scheme.IPCRYPT_PFX, marks, period, clock);
  }

  /** Writes addresses encrypted with {@link IpcryptDeterministic}, marked; all become IPv6. */
  public AddressStrategy ipcryptDeterministic() {
    return new Encryption(Scheme.IPCRYPT_DETERMINISTIC, marks, period, clock);
  }

  /**
   * Writes addresses encrypted with {@link CryptoPan}, marked. Takes the master key itself, in all
   * periods, so that the addresses are those of data that was written before.
   *
   * @throws IllegalArgumentException if the master key has not 32 bytes
   */
  public AddressStrategy cryptoPan() {
    return new Encryption(Scheme.CRYPTO_PAN, marks, KeyPeriod.NONE, clock);
  }

  /** Does what a strategy does, and leaves what was encrypted under this key before. */
  public AddressStrategy leavingMarks(AddressStrategy strategy) {
    return new LeavingMarks(requireNonNull(strategy, "strategy"), marks);
  }

  /** Tells genuine marks from forged ones, and undoes them. */
  public Marks marks() {
    return marks;
  }
}
