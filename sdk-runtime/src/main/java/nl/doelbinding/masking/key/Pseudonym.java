package nl.doelbinding.masking.key;

import java.time.InstantSource;
import javax.crypto.Mac;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;

/**
 * Writes {@code ip-} and sixteen letters, made of HMAC-SHA-256 of the address: nothing that looks
 * like an address, so a second masking leaves it.
 */
final class Pseudonym implements AddressStrategy {

  /** Sixty-four bits. */
  private static final int LENGTH = 16;

  private final Marks marks;
  private final Rotation<Pool<Worker>> rotation;

  Pseudonym(MasterKey key, Marks marks, KeyPeriod period, InstantSource clock) {
    this.marks = marks;
    this.rotation =
        new Rotation<>(
            period,
            clock,
            id -> {
              byte[] derived = key.derive("doelbinding-pseudonym", id, MasterKey.MIN_BYTES);
              return new Pool<>(() -> new Worker(Hkdf.mac(derived)));
            });
  }

  @Override
  public void replace(IpAddress address, StringBuilder out) {
    Pool<Worker> workers = rotation.now();
    Worker worker = workers.borrow();
    Letters.append(worker.code(address), LENGTH, out.append("ip-"));
    workers.giveBack(worker);
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public boolean isMark(String text) {
    return marks.isGenuine(text);
  }

  private static final class Worker {

    private final Mac mac;
    private final byte[] block = new byte[Aes.BLOCK];
    private final byte[] code;

    private Worker(Mac mac) {
      this.mac = mac;
      this.code = new byte[mac.getMacLength()];
    }

    private long code(IpAddress address) {
      Block.put(block, address);
      mac.update(block);
      try {
        mac.doFinal(code, 0);
      } catch (javax.crypto.ShortBufferException tooShort) {
        throw new IllegalStateException("The buffer has the length the Mac asks for", tooShort);
      }
      return Block.high(code);
    }
  }
}
