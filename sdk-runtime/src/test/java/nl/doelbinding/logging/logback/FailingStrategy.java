package nl.doelbinding.logging.logback;

import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;

/** Fails, and says the address while it does. */
public class FailingStrategy implements AddressStrategy {

  @Override
  public void replace(IpAddress address, StringBuilder out) {
    throw new IllegalStateException("no key for " + address);
  }
}
