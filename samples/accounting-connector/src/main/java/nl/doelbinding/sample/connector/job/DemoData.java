package nl.doelbinding.sample.connector.job;

import java.time.Instant;
import java.time.LocalDate;
import nl.doelbinding.sample.connector.data.AdvertisingAddress;
import nl.doelbinding.sample.connector.data.AdvertisingAddresses;
import nl.doelbinding.sample.connector.data.Connection;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.CustomerDetails;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Plan;
import nl.doelbinding.sample.connector.data.Program;
import nl.doelbinding.sample.connector.data.Subscription;
import nl.doelbinding.sample.connector.data.Subscriptions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with invented people.
 *
 * <p>It only writes. A purpose is asked for where personal data is read, so none is bound here.
 */
@Component
class DemoData implements ApplicationRunner {

  /** The password of everybody in the sample. */
  private static final String PASSWORD = "voorbeeld";

  private final Customers customers;
  private final Subscriptions subscriptions;
  private final AdvertisingAddresses addresses;

  DemoData(Customers customers, Subscriptions subscriptions, AdvertisingAddresses addresses) {
    this.customers = customers;
    this.subscriptions = subscriptions;
    this.addresses = addresses;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (customers.count() == 0) {
      store("fatima", "Fatima Bakker", "fatima@rekenkamer.example", "203.0.113.21", Plan.LARGE);
      store("joris", "Joris van Dam", "joris@tuinhuis.example", "198.51.100.7", Plan.SMALL);
    }
  }

  private void store(String username, String name, String email, String ipAddress, Plan plan) {
    CustomerDetails details =
        new CustomerDetails(
            name,
            "Sluisweg 8, 1234 AB Voorbeeldstad",
            "Postbus 99, 1234 AB Voorbeeldstad",
            email,
            "085 000 00 42",
            "NL00VRBD0123456789");
    Connection connection = new Connection(Program.FACTUURTJE, Program.BOEKENWOLK, 6);
    Customer customer =
        customers.save(new Customer(details, connection, username, PASSWORD, ipAddress));
    LocalDate start = LocalDate.ofInstant(Instant.now(), Erasure.ZONE).minusMonths(2);
    Subscription subscription = new Subscription(customer, plan, start);
    subscription.pay(start);
    subscription.pay(start.plusMonths(1));
    subscriptions.save(subscription);
    addresses.save(new AdvertisingAddress(customer, email));
  }
}
