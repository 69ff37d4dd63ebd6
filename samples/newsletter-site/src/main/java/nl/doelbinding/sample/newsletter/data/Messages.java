package nl.doelbinding.sample.newsletter.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What people wrote. Threads may share it. */
public final class Messages {

  private final Database database;

  /** Kept in there. */
  public Messages(Database database) {
    this.database = database;
  }

  /**
   * Puts a message on the pile of a desk.
   *
   * @param customerNumber apart, because only one of the desks may read it; empty for the others
   */
  public void receive(Desk desk, Message message, String customerNumber, OffsetDateTime now) {
    database.update(
        "insert into message (id, desk, name, organisation, email, phone, customer_number,"
            + " message, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        desk.name(),
        message.name(),
        message.organisation(),
        message.email(),
        message.phone(),
        customerNumber,
        message.message(),
        now);
  }

  /** The pile of a desk, newest first. */
  public List<ReceivedMessage> of(Desk desk) {
    return database.list(
        "select * from message where desk = ? order by received_at desc",
        Messages::message,
        desk.name());
  }

  /** Notes that a message of a desk was answered; returns whether there is one. */
  public boolean answered(Desk desk, UUID id, OffsetDateTime now) {
    return database.update(
            "update message set answered_at = coalesce(answered_at, ?) where desk = ? and id = ?",
            now,
            desk.name(),
            id)
        == 1;
  }

  /** Erases what was answered long enough ago. */
  public int eraseAnswered(OffsetDateTime before) {
    return database.update("delete from message where answered_at < ?", before);
  }

  private static ReceivedMessage message(ResultSet row) throws SQLException {
    return new ReceivedMessage(
        row.getObject("id", UUID.class),
        new Message(
            row.getString("name"),
            row.getString("organisation"),
            row.getString("email"),
            row.getString("phone"),
            row.getString("customer_number"),
            row.getString("message")),
        row.getObject("received_at", OffsetDateTime.class),
        row.getObject("answered_at", OffsetDateTime.class));
  }
}
