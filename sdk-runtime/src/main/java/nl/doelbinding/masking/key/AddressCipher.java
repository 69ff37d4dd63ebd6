package nl.doelbinding.masking.key;

import nl.doelbinding.masking.address.IpAddress;

/**
 * Turns addresses into others under a key, one to one, and back. Nothing proves that an address was
 * made so: decrypting any other gives some address as well.
 *
 * <p>Implementations never wait, and threads may share them.
 *
 * @since 0.1
 */
public interface AddressCipher {

  /** The address that stands for this one. */
  IpAddress encrypt(IpAddress address);

  /** The address that this one stands for. */
  IpAddress decrypt(IpAddress encrypted);
}
