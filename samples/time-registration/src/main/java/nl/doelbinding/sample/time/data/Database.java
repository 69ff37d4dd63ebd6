package nl.doelbinding.sample.time.data;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;

/** Opens the database: H2 or PostgreSQL, as its URL says. */
public final class Database {

  private Database() {}

  /**
   * A database, with the tables that it lacked. Threads may share it; whoever opens it closes it.
   *
   * @param url of JDBC, with the name and the password if it needs them
   */
  public static EntityManagerFactory open(String url) {
    return new PersistenceConfiguration("time-registration")
        .managedClass(ContactMessage.class)
        .managedClass(Customer.class)
        .managedClass(Employee.class)
        .managedClass(Invoice.class)
        .managedClass(Subscriber.class)
        .managedClass(TimeEntry.class)
        .property(PersistenceConfiguration.JDBC_URL, url)
        .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "update")
        .createEntityManagerFactory();
  }
}
