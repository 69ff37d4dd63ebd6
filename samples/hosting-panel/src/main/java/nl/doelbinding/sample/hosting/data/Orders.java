package nl.doelbinding.sample.hosting.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The table of what customers bought. Threads may share it. */
public final class Orders {

  private final Database database;

  /** Keeps them in a database. */
  public Orders(Database database) {
    this.database = database;
  }

  /** Adds a plan to what a customer has. */
  public void add(long customer, Plan plan, LocalDate since) {
    database.insert(
        "insert into purchase (customer, plan, since) values (?, ?, ?)",
        customer,
        plan.name(),
        since);
  }

  /** What a customer has, oldest first. */
  public List<Order> of(long customer) {
    return database.query(
        "select id, customer, plan, since from purchase where customer = ? order by id",
        row -> {
          LocalDate since = row.getObject("since", LocalDate.class);
          String number = String.format(Locale.ROOT, "%d-%04d", since.getYear(), row.getLong("id"));
          return new Order(
              number,
              Plan.valueOf(row.getString("plan")),
              since,
              number.replace("-", "") + " / " + row.getLong("customer"));
        },
        customer);
  }
}
