package nl.doelbinding.sample.hosting.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of customers. Threads may share it. */
public final class Customers {

  private static final String SELECT =
      "select id, company, address, iban, account_holder, name, job_title, email, phone,"
          + " unsubscribe_code, contract_ended_at from customer ";

  private final Database database;

  /** Keeps them in a database. */
  public Customers(Database database) {
    this.database = database;
  }

  /** Adds a customer with a contract, who hears news until signing off, and tells its number. */
  public long add(
      String company,
      String address,
      String iban,
      String accountHolder,
      String name,
      String jobTitle,
      String email,
      String phone) {
    return database.insert(
        "insert into customer (company, address, iban, account_holder, name, job_title, email,"
            + " phone, unsubscribe_code) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        company,
        address,
        iban,
        accountHolder,
        name,
        jobTitle,
        email,
        phone,
        UUID.randomUUID().toString());
  }

  /** The customer of a number. */
  public Customer get(long id) {
    return database.query(SELECT + "where id = ?", Customers::read, id).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No customer " + id));
  }

  /** Who still has a contract and has not signed off from news. */
  public List<Customer> whoWantUpdates() {
    return database.query(
        SELECT + "where unsubscribe_code is not null and contract_ended_at is null order by id",
        Customers::read);
  }

  /** Whose link this is. */
  public Optional<Customer> ofUnsubscribeCode(String code) {
    return database.query(SELECT + "where unsubscribe_code = ?", Customers::read, code).stream()
        .findFirst();
  }

  /** Changes what a customer may change while the contract runs. */
  public void change(long id, String name, String jobTitle, String email, String phone) {
    database.update(
        "update customer set name = ?, job_title = ?, email = ?, phone = ? where id = ?"
            + " and contract_ended_at is null",
        name,
        jobTitle,
        email,
        phone,
        id);
  }

  /** Sends a customer no more news. */
  public void unsubscribe(long id) {
    database.update("update customer set unsubscribe_code = null where id = ?", id);
  }

  /** Whether the contract runs. */
  public boolean contractRuns(long id) {
    return !database
        .query(
            "select id from customer where id = ? and contract_ended_at is null",
            row -> row.getLong("id"),
            id)
        .isEmpty();
  }

  /** Ends the contract, once; from then on the retentions count. */
  public void endContract(long id, Instant when) {
    database.update(
        "update customer set contract_ended_at = ? where id = ? and contract_ended_at is null",
        when,
        id);
  }

  /** Erases what has no star. The rest belongs to the books. */
  public void eraseWithoutStar(long id) {
    database.update(
        "update customer set name = null, job_title = null, email = null, phone = null,"
            + " unsubscribe_code = null where id = ?",
        id);
  }

  private static Customer read(ResultSet row) throws SQLException {
    return new Customer(
        row.getLong("id"),
        row.getString("company"),
        row.getString("address"),
        row.getString("iban"),
        row.getString("account_holder"),
        row.getString("name"),
        row.getString("job_title"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("unsubscribe_code"),
        Database.instant(row, "contract_ended_at"));
  }
}
