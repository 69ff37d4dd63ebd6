package nl.doelbinding.masking.key;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.masking.address.IpAddress;

/**
 * Tells marks that were written under a key from forged ones, and undoes them. Anybody can write
 * what looks like a mark round his own address; only who has the key can write the tag to it.
 *
 * <p>Threads may share it; it never waits.
 *
 * @since 0.1
 */
public final class Marks {

  private final Map<Scheme, PerPeriod<MarkTag>> tags = new EnumMap<>(Scheme.class);
  private final Map<Scheme, PerPeriod<AddressCipher>> ciphers = new EnumMap<>(Scheme.class);

  Marks(MasterKey key) {
    for (Scheme scheme : Scheme.values()) {
      tags.put(scheme, new PerPeriod<>(period -> scheme.tag(key, period)));
      ciphers.put(scheme, new PerPeriod<>(period -> scheme.cipher(key, period)));
    }
  }

  /** Of what was written under a key, in whatever period. */
  public static Marks of(MasterKey key) {
    return new Marks(key);
  }

  /** Whether a text is a mark, and written under this key. */
  public boolean isGenuine(String text) {
    return Mark.parse(text).filter(this::isGenuine).isPresent();
  }

  /** The address behind a mark; empty if it was not written under this key. */
  public Optional<IpAddress> reveal(String text) {
    return Mark.parse(text).flatMap(this::reveal);
  }

  Optional<IpAddress> reveal(Mark mark) {
    return isGenuine(mark)
        ? Optional.of(cipher(mark.scheme(), mark.period()).decrypt(mark.address()))
        : Optional.empty();
  }

  AddressCipher cipher(Scheme scheme, String period) {
    return of(ciphers, scheme, period);
  }

  MarkTag tag(Scheme scheme, String period) {
    return of(tags, scheme, period);
  }

  private boolean isGenuine(Mark mark) {
    return tag(mark.scheme(), mark.period()).isOf(mark.address(), mark.tag());
  }

  private static <T> T of(Map<Scheme, PerPeriod<T>> made, Scheme scheme, String period) {
    return java.util.Objects.requireNonNull(made.get(scheme)).of(period);
  }
}
