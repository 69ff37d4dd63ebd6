package nl.doelbinding.masking.key;

import nl.doelbinding.masking.address.IpAddress;

/**
 * {@code ipcrypt-deterministic} of draft-denis-ipcrypt: AES-128 of the sixteen bytes. Pick it when
 * nothing of a network may show and the key holder must be able to get the address back.
 *
 * <p>All addresses become IPv6: what is written for 192.0.2.1 looks like {@code 1dbd:c1b9:…:4777}.
 * Columns and parsers for IPv4 do not take that. An IPv4-mapped address is encrypted as the IPv4
 * address, and comes back as that.
 *
 * @since 0.1
 */
public final class IpcryptDeterministic implements AddressCipher {

  private final Pool<Worker> workers;

  private IpcryptDeterministic(byte[] key) {
    this.workers = new Pool<>(() -> new Worker(key));
  }

  /**
   * With a key of 16 bytes.
   *
   * @throws IllegalArgumentException if it has another length
   */
  public static IpcryptDeterministic of(byte[] key) {
    return new IpcryptDeterministic(Keys.copy("ipcrypt-deterministic", key, Aes.KEY));
  }

  @Override
  public IpAddress encrypt(IpAddress address) {
    Worker worker = workers.borrow();
    IpAddress encrypted = worker.run(worker.encrypting, address);
    workers.giveBack(worker);
    return encrypted;
  }

  @Override
  public IpAddress decrypt(IpAddress encrypted) {
    Worker worker = workers.borrow();
    IpAddress address = worker.run(worker.decrypting, encrypted);
    workers.giveBack(worker);
    return address;
  }

  private static final class Worker {

    private final Aes encrypting;
    private final Aes decrypting;
    private final byte[] block = new byte[Aes.BLOCK];

    private Worker(byte[] key) {
      this.encrypting = Aes.encrypting(key, 0);
      this.decrypting = Aes.decrypting(key, 0);
    }

    private IpAddress run(Aes aes, IpAddress address) {
      Block.put(block, address);
      aes.update(block, 1, block);
      return Block.get(block);
    }
  }
}
