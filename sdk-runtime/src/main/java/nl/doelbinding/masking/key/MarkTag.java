package nl.doelbinding.masking.key;

import nl.doelbinding.masking.address.IpAddress;

/**
 * Vouches for an address that was written under a key. One block of AES is enough of a message
 * authentication code, since all that is vouched for fits in one: scheme and period are in the key.
 */
final class MarkTag {

  /** Forty bits: to have one taken by chance, a million million lines must be tried. */
  static final int LENGTH = 10;

  private final Pool<Worker> workers;

  MarkTag(byte[] key) {
    this.workers = new Pool<>(() -> new Worker(key));
  }

  void append(IpAddress written, StringBuilder out) {
    Letters.append(code(written), LENGTH, out);
  }

  boolean isOf(IpAddress written, String tag) {
    return Letters.isOf(code(written), tag);
  }

  private long code(IpAddress written) {
    Worker worker = workers.borrow();
    Block.put(worker.block, written);
    worker.aes.update(worker.block, 1, worker.block);
    long code = Block.high(worker.block);
    workers.giveBack(worker);
    return code;
  }

  private static final class Worker {

    private final Aes aes;
    private final byte[] block = new byte[Aes.BLOCK];

    private Worker(byte[] key) {
      this.aes = Aes.encrypting(key, 0);
    }
  }
}
