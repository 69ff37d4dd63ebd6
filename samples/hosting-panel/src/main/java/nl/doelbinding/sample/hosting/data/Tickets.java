package nl.doelbinding.sample.hosting.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of questions and complaints. Threads may share it. */
public final class Tickets {

  private static final String SELECT = "select id, kind, email, message, closed_at from ticket ";

  private final Database database;

  /** Keeps them in a database. */
  public Tickets(Database database) {
    this.database = database;
  }

  /** Adds a ticket and tells its number. */
  public long add(Ticket.Kind kind, String email, String message) {
    return database.insert(
        "insert into ticket (kind, email, message) values (?, ?, ?)", kind.name(), email, message);
  }

  /** Those that nobody answered yet, oldest first. */
  public List<Ticket> open() {
    return database.query(SELECT + "where closed_at is null order by id", Tickets::read);
  }

  /** The ticket of a number, if nobody answered it yet. */
  public Optional<Ticket> open(long id) {
    return database.query(SELECT + "where id = ? and closed_at is null", Tickets::read, id).stream()
        .findFirst();
  }

  /** Replaces the message by what is left of it. */
  public void strikeOut(long id, String left) {
    database.update("update ticket set message = ? where id = ?", left, id);
  }

  /** Closes it; from then on its retention counts. */
  public void close(long id, Instant now) {
    database.update("update ticket set closed_at = ? where id = ?", now, id);
  }

  private static Ticket read(ResultSet row) throws SQLException {
    return new Ticket(
        row.getLong("id"),
        Ticket.Kind.valueOf(row.getString("kind")),
        row.getString("email"),
        row.getString("message"),
        Database.instant(row, "closed_at"));
  }
}
