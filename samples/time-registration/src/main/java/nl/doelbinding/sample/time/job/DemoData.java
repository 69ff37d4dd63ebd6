package nl.doelbinding.sample.time.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.doelbinding.sample.time.data.Customer;
import nl.doelbinding.sample.time.data.Employee;
import nl.doelbinding.sample.time.data.Invoice;
import nl.doelbinding.sample.time.data.Role;
import nl.doelbinding.sample.time.data.Salutation;
import nl.doelbinding.sample.time.data.Subscriber;
import nl.doelbinding.sample.time.data.TimeEntry;

/**
 * Fills the database with invented people.
 *
 * <p>It only writes. A purpose is asked for where personal data is read, so none is bound here.
 */
public final class DemoData {

  /** The password of everybody in the sample. */
  public static final String PASSWORD = "voorbeeld";

  private DemoData() {}

  /**
   * Stores it all, unless an earlier start did.
   *
   * @return whether it did now
   */
  public static boolean store(EntityManagerFactory database) {
    return database.callInTransaction(
        entities -> {
          boolean empty =
              entities.createQuery("select count(c) from Customer c", Long.class).getSingleResult()
                  == 0;
          if (empty) {
            store(entities);
          }
          return empty;
        });
  }

  private static void store(EntityManager entities) {
    Customer bakery =
        new Customer("Bakkerij De Korenaar", "Urenwijs Klein")
            .at("Molenweg 1", "1234 AB", "Voorbeeldstad")
            .invoicedTo("Anna de Graaf", "facturen@korenaar.example")
            .warnedThrough(Salutation.SIR, "Bram Deeg", "bram@korenaar.example")
            .calledAt("085 000 00 11");
    entities.persist(bakery);
    Customer garage =
        new Customer("Garage Bougie", "Urenwijs Groot")
            .at("Krukas 8", "4321 ZZ", "Elders")
            .invoicedTo("Carla Zuiger", "administratie@bougie.example")
            .warnedThrough(Salutation.MADAM, "Dina Nokkenas", "dina@bougie.example")
            .calledAt("085 000 00 22");
    entities.persist(garage);
    entities.persist(
        new Customer("Slagerij Voorheen", "Urenwijs Klein")
            .at("Haakstraat 3", "1234 AB", "Voorbeeldstad")
            .invoicedTo("Ed Worst", "facturen@voorheen.example")
            .warnedThrough(Salutation.NEUTRAL, "Ed Worst", "ed@voorheen.example")
            .ended(Instant.parse("2026-03-31T22:00:00Z")));
    Customer ourselves = new Customer("Urenwijs", "Eigen gebruik");
    entities.persist(ourselves);

    LocalDate today = LocalDate.of(2026, 11, 20);
    entities.persist(
        new Employee(bakery, Role.ADMINISTRATOR, "Anna de Graaf", "anna").signingInWith(PASSWORD));
    entities.persist(
        new Employee(bakery, Role.EMPLOYEE, "Wim Weg", "wim")
            .signingInWith(PASSWORD)
            .left(LocalDate.of(2026, 10, 31)));
    Employee bram =
        new Employee(bakery, Role.EMPLOYEE, "Bram Deeg", "bram").signingInWith(PASSWORD);
    entities.persist(bram);
    entities.persist(
        new Employee(ourselves, Role.OPERATOR, "Olga Beheer", "olga").signingInWith(PASSWORD));

    entities.persist(hours(bram, today.minusDays(1), "8", "Broodlijn", "Oven 2 afgesteld"));
    entities.persist(hours(bram, today, "6.5", "Winkel", ""));

    entities.persist(invoice(bakery, "2026-0412", "49.00", LocalDate.of(2026, 9, 1)));
    entities.persist(invoice(bakery, "2026-0533", "49.00", LocalDate.of(2026, 10, 1)));
    entities.persist(invoice(garage, "2026-0534", "129.00", LocalDate.of(2026, 10, 1)));

    Subscriber subscriber = new Subscriber("lezer@voorbeeld.example", Instant.now());
    subscriber.confirm(Instant.now());
    entities.persist(subscriber);
  }

  private static TimeEntry hours(
      Employee employee, LocalDate day, String hours, String project, String note) {
    return new TimeEntry(employee, day, new BigDecimal(hours), project, note);
  }

  private static Invoice invoice(
      Customer customer, String number, String amount, LocalDate issuedOn) {
    return new Invoice(customer, number, new BigDecimal(amount), issuedOn);
  }
}
