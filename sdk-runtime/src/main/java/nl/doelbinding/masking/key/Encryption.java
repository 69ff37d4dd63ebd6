package nl.doelbinding.masking.key;

import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;

/** Writes addresses encrypted and marked, so that a second masking leaves them. */
final class Encryption implements AddressStrategy {

  private final Marks marks;
  private final Rotation<Writer> rotation;

  Encryption(Scheme scheme, Marks marks, KeyPeriod period, java.time.InstantSource clock) {
    this.marks = marks;
    this.rotation = new Rotation<>(period, clock, id -> Writer.of(scheme, marks, id));
  }

  @Override
  public void replace(IpAddress address, StringBuilder out) {
    rotation.now().write(address, out);
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public boolean isMark(String text) {
    return marks.isGenuine(text);
  }

  private record Writer(String before, AddressCipher cipher, String between, MarkTag tag) {

    private static Writer of(Scheme scheme, Marks marks, String period) {
      return new Writer(
          scheme.before,
          marks.cipher(scheme, period),
          period.isEmpty() ? "/" : '@' + period + '/',
          marks.tag(scheme, period));
    }

    private void write(IpAddress address, StringBuilder out) {
      IpAddress encrypted = cipher.encrypt(address);
      encrypted.appendTo(out.append(before));
      tag.append(encrypted, out.append(between));
    }
  }
}
