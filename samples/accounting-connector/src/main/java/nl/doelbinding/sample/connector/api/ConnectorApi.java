package nl.doelbinding.sample.connector.api;

import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.CustomerDetails;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Subscription;
import nl.doelbinding.sample.connector.data.Subscriptions;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import nl.doelbinding.sample.connector.purpose.PaidSubscription;
import nl.doelbinding.sample.connector.purpose.PortalAccess;
import nl.doelbinding.sample.connector.session.CurrentCustomer;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The same customer, three times: what the answer holds is what the purpose of the method covers.
 * No view and no copy leaves anything out here; Doelbinding's module for Jackson does.
 */
@RestController
@RequestMapping("/api")
class ConnectorApi {

  private final CurrentCustomer current;
  private final Customers customers;
  private final Subscriptions subscriptions;
  private final EvidenceTrail trail;

  ConnectorApi(
      CurrentCustomer current,
      Customers customers,
      Subscriptions subscriptions,
      EvidenceTrail trail) {
    this.current = current;
    this.customers = customers;
    this.subscriptions = subscriptions;
    this.trail = trail;
  }

  /** A customer with what is paid. */
  record Bill(Customer customer, List<Subscription> subscriptions) {}

  @GetMapping("/customer")
  @ForPurpose(PortalAccess.class)
  Customer customer() {
    return find();
  }

  @PutMapping("/customer")
  @ForPurpose(PortalAccess.class)
  Customer correct(@RequestBody CustomerDetails corrected) {
    if (!corrected.problems().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Customer customer = find();
    customer.correct(corrected);
    trail.note(current.id(), Act.CORRECTED_DETAILS, "API");
    return customers.save(customer);
  }

  @GetMapping("/account")
  @ForPurpose(CustomerAccount.class)
  Customer account() {
    return find();
  }

  @GetMapping("/subscription")
  @ForPurpose(PaidSubscription.class)
  Bill subscription() {
    return new Bill(find(), subscriptions.findByCustomerIdOrderByStartedOnDesc(current.id()));
  }

  private Customer find() {
    return customers.findById(current.id()).orElseThrow();
  }
}
