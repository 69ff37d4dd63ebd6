package nl.doelbinding.sample.hosting.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The table of what was done in accounts. Threads may share it. */
public final class AccountEvents {

  private static final Duration KEPT = Duration.ofDays(182);

  private final Database database;

  /** Keeps them in a database. */
  public AccountEvents(Database database) {
    this.database = database;
  }

  /** Remembers what was done, and forgets what was done half a year ago. */
  public void add(long account, AccountEvent.Act act, String address, Instant now) {
    database.update("delete from account_event where happened_at < ?", now.minus(KEPT));
    database.insert(
        "insert into account_event (account, act, address, happened_at) values (?, ?, ?, ?)",
        account,
        act.name(),
        address,
        now);
  }

  /** What was done in an account, last first. */
  public List<AccountEvent> of(long account) {
    return database.query(
        "select act, address, happened_at from account_event where account = ? order by id desc",
        row ->
            new AccountEvent(
                AccountEvent.Act.valueOf(row.getString("act")),
                row.getString("address"),
                Objects.requireNonNull(Database.instant(row, "happened_at"))),
        account);
  }

  /** Forgets what was done in the accounts of a customer. */
  public void removeOf(long customer) {
    database.update(
        "delete from account_event where account in (select id from account where customer = ?)",
        customer);
  }
}
