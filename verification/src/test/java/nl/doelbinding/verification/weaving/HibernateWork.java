package nl.doelbinding.verification.weaving;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Stores an entity, changes it and finds it by a query. */
public final class HibernateWork implements Callable<String> {

  /** An entity. */
  @Entity(name = "Person")
  public static class Person {
    @Id @GeneratedValue Long id;
    String name;
  }

  @Override
  public String call() {
    try (PurposeScope scope = Purposes.bind(Everything.class)) {
      Configuration configuration =
          new Configuration()
              .addAnnotatedClass(Person.class)
              .setProperty("hibernate.connection.url", "jdbc:h2:mem:corpus")
              .setProperty("hibernate.hbm2ddl.auto", "create-drop");
      try (SessionFactory factory = configuration.buildSessionFactory()) {
        factory.inTransaction(
            session -> {
              Person person = new Person();
              person.name = "before";
              session.persist(person);
              session.flush();
              person.name = "after";
            });
        List<String> names =
            factory.fromSession(
                session ->
                    session
                        .createSelectionQuery("select p.name from Person p", String.class)
                        .list());
        return names.equals(List.of("after")) ? "done" : names.toString();
      }
    }
  }
}
