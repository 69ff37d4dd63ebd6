package nl.doelbinding.sample.connector.web;

import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.AdvertisingAddress;
import nl.doelbinding.sample.connector.data.AdvertisingAddresses;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.springframework.stereotype.Service;

/** Whether somebody gets advertising: one answer, whichever way it was given. */
@Service
class AdvertisingChoice {

  private final AdvertisingAddresses addresses;
  private final EvidenceTrail trail;

  AdvertisingChoice(AdvertisingAddresses addresses, EvidenceTrail trail) {
    this.addresses = addresses;
    this.trail = trail;
  }

  boolean isOn(long customerId) {
    return addresses.findByCustomerId(customerId).isPresent();
  }

  void start(Customer customer, String email) {
    if (!isOn(customer.getId())) {
      addresses.save(new AdvertisingAddress(customer, email));
      trail.note(customer.getId(), Act.STARTED_ADVERTISING, "");
    }
  }

  void stop(long customerId, String way) {
    addresses.findByCustomerId(customerId).ifPresent(address -> erase(address, way));
  }

  void stop(String optOutToken) {
    addresses.findByOptOutToken(optOutToken).ifPresent(address -> erase(address, "e-mail"));
  }

  private void erase(AdvertisingAddress address, String way) {
    addresses.delete(address);
    trail.note(address.customer().getId(), Act.STOPPED_ADVERTISING, way);
  }
}
