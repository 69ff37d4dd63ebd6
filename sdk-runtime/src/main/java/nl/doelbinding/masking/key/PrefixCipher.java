package nl.doelbinding.masking.key;

import java.util.function.Supplier;
import nl.doelbinding.masking.address.IpAddress;

/**
 * Hides each bit of an address by what a cipher makes of the bits before it.
 *
 * <p>To encrypt, all prefixes are known, so they go through AES together. To decrypt, a bit must be
 * found before the next prefix is known, which takes 32 or 128 calls in a row.
 */
final class PrefixCipher {

  private static final int HALF = Long.SIZE;

  private final Pool<PrefixWorker> workers;

  PrefixCipher(Supplier<PrefixWorker> maker) {
    this.workers = new Pool<>(maker);
  }

  IpAddress encrypt(IpAddress address, boolean ipv4) {
    PrefixWorker worker = workers.borrow();
    worker.start(ipv4);
    IpAddress encrypted = ipv4 ? encryptIpv4(worker, address) : encryptIpv6(worker, address);
    workers.giveBack(worker);
    return encrypted;
  }

  IpAddress decrypt(IpAddress encrypted, boolean ipv4) {
    PrefixWorker worker = workers.borrow();
    worker.start(ipv4);
    IpAddress address =
        ipv4
            ? IpAddress.ofIpv4(worker.find(encrypted.low(), Integer.SIZE))
            : IpAddress.ofIpv6(
                worker.find(encrypted.high(), HALF), worker.find(encrypted.low(), HALF));
    workers.giveBack(worker);
    return address;
  }

  private static IpAddress encryptIpv4(PrefixWorker worker, IpAddress address) {
    worker.read(address.low(), Integer.SIZE, 0);
    worker.run(Integer.SIZE);
    return IpAddress.ofIpv4(address.low() ^ worker.hiding(0, Integer.SIZE));
  }

  private static IpAddress encryptIpv6(PrefixWorker worker, IpAddress address) {
    worker.read(address.high(), HALF, 0);
    worker.read(address.low(), HALF, HALF);
    worker.run(2 * HALF);
    return IpAddress.ofIpv6(
        address.high() ^ worker.hiding(0, HALF), address.low() ^ worker.hiding(HALF, HALF));
  }
}
