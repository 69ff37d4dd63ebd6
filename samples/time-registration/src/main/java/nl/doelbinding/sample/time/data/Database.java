package nl.doelbinding.sample.time.data;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.UUID;

/** Opens the database, which lives in memory and is gone when the server stops. */
public final class Database {

  private Database() {}

  /** A new, empty database. Threads may share it; whoever opens it closes it. */
  public static EntityManagerFactory open() {
    return new PersistenceConfiguration("time-registration")
        .managedClass(ContactMessage.class)
        .managedClass(Customer.class)
        .managedClass(Employee.class)
        .managedClass(Invoice.class)
        .managedClass(Subscriber.class)
        .managedClass(TimeEntry.class)
        .property(
            PersistenceConfiguration.JDBC_URL,
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
        .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create-drop")
        .createEntityManagerFactory();
  }
}
