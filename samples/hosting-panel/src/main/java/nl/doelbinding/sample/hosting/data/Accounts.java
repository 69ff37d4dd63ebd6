package nl.doelbinding.sample.hosting.data;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of accounts. Threads may share it. */
public final class Accounts {

  /**
   * Stands in for an account that does not exist, so that whoever guesses a name waits as long as
   * for one that does.
   */
  private static final Account NOBODY =
      new Account(0, null, Role.CUSTOMER, "", Passwords.derive(UUID.randomUUID().toString()));

  private final Database database;

  /** Keeps them in a database. */
  public Accounts(Database database) {
    this.database = database;
  }

  /** Adds an account and tells its number. */
  public long add(@Nullable Long customer, Role role, String username, String password) {
    return database.insert(
        "insert into account (customer, role, username, password) values (?, ?, ?, ?)",
        customer,
        role.name(),
        username,
        Passwords.derive(password));
  }

  /** The account of a username, or one that does not exist. */
  public Account find(String username) {
    return database
        .query(
            "select id, customer, role, username, password from account where username = ?",
            row ->
                new Account(
                    row.getLong("id"),
                    row.getObject("customer", Long.class),
                    Role.valueOf(row.getString("role")),
                    row.getString("username"),
                    row.getString("password")),
            username.toLowerCase(Locale.ROOT))
        .stream()
        .findFirst()
        .orElse(NOBODY);
  }

  /** Removes the accounts of a customer. */
  public void removeOf(long customer) {
    database.update("delete from account where customer = ?", customer);
  }
}
