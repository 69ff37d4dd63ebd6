package nl.acme;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** What Hibernate does, by fields and by getters. */
final class EntityPaths implements AutoCloseable {

  private final AtomicLong ids = new AtomicLong();
  private final SessionFactory sessions =
      new Configuration()
          .addAnnotatedClass(FieldEntity.class)
          .addAnnotatedClass(PropertyEntity.class)
          .setProperty("hibernate.connection.url", "jdbc:h2:mem:paths;DB_CLOSE_DELAY=-1")
          .setProperty("hibernate.hbm2ddl.auto", "create")
          .buildSessionFactory();

  void addTo(List<Path> paths) {
    addTo(
        paths,
        "Hibernate, mapped by fields",
        FieldEntity.class,
        id -> new FieldEntity(id, "a@b.nl"),
        entity -> entity.getEmail(),
        entity -> entity.visit());
    addTo(
        paths,
        "Hibernate, mapped by getters",
        PropertyEntity.class,
        id -> new PropertyEntity(id, "a@b.nl"),
        entity -> entity.getEmail(),
        entity -> entity.visit());
  }

  private <T> void addTo(
      List<Path> paths,
      String group,
      Class<T> type,
      Function<Long, T> made,
      Function<T, String> read,
      java.util.function.Consumer<T> change) {
    Long id = ids.incrementAndGet();
    sessions.inTransaction(session -> session.persist(made.apply(id)));
    String name = type.getSimpleName();
    add(paths, group, "persist", s -> s.persist(made.apply(ids.incrementAndGet())));
    add(paths, group, "find and commit", s -> s.find(type, id));
    add(paths, group, "find, change, commit", s -> change.accept(s.find(type, id)));
    add(paths, group, "find and read by the getter", s -> read.apply(s.find(type, id)));
    add(paths, group, "reference, read by the getter", s -> read.apply(s.getReference(type, id)));
    add(paths, group, "merge", s -> s.merge(made.apply(id)));
    add(paths, group, "query of the entity", s -> one(s, "from " + name, type));
    add(
        paths,
        group,
        "query of the column",
        s -> one(s, "select e.email from " + name + " e", String.class));
    add(
        paths,
        group,
        "query with the value as a parameter",
        s ->
            s.createQuery("select e.id from " + name + " e where e.email = :e", Long.class)
                .setParameter("e", "a@b.nl")
                .setMaxResults(1)
                .getSingleResult());
    add(
        paths,
        group,
        "native query",
        s -> s.createNativeQuery("select email from " + name, String.class).list());
  }

  private static Object one(Session session, String query, Class<?> type) {
    return session.createQuery(query, type).setMaxResults(1).list();
  }

  private void add(
      List<Path> paths, String group, String name, java.util.function.Consumer<Session> work) {
    paths.add(new Path(group, name, () -> sessions.inTransaction(work::accept)));
  }

  @Override
  public void close() {
    sessions.close();
  }
}
