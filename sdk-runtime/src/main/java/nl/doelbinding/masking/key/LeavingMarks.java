package nl.doelbinding.masking.key;

import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;

/** Does what another strategy does, but to addresses that were encrypted before. */
record LeavingMarks(AddressStrategy strategy, Marks marks) implements AddressStrategy {

  @Override
  public void replace(IpAddress address, StringBuilder out) {
    strategy.replace(address, out);
  }

  @Override
  public boolean isRepeatable() {
    return strategy.isRepeatable();
  }

  @Override
  public boolean isMark(String text) {
    return strategy.isMark(text) || marks.isGenuine(text);
  }
}
