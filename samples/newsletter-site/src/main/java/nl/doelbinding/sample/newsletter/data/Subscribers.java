package nl.doelbinding.sample.newsletter.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who gets what. Threads may share it. */
public final class Subscribers {

  private final Database database;

  /** Kept in there. */
  public Subscribers(Database database) {
    this.database = database;
  }

  /** Keeps a sign-up that waits for its confirmation, unless the address is known already. */
  public Subscription signUp(Subscriber subscriber, OffsetDateTime now) {
    database.update(
        "insert into subscriber (code, name, organisation, email, phone, signed_up_at)"
            + " select ?, ?, ?, ?, ?, ?"
            + " where not exists (select 1 from subscriber where email = ?)",
        UUID.randomUUID(),
        subscriber.name(),
        subscriber.organisation(),
        subscriber.email(),
        subscriber.phone(),
        now,
        subscriber.email());
    return find("where email = ?", subscriber.email()).get(0);
  }

  /** Returns whether there is such a code. */
  public boolean confirm(UUID code, OffsetDateTime now) {
    return database.update(
            "update subscriber set confirmed_at = coalesce(confirmed_at, ?) where code = ?",
            now,
            code)
        == 1;
  }

  /** Erases everything of whoever leaves; returns whether there was something. */
  public boolean erase(UUID code) {
    return database.update("delete from subscriber where code = ?", code) == 1;
  }

  /** Everybody who confirmed. */
  public List<Subscription> confirmed() {
    return find("where confirmed_at is not null order by email");
  }

  /** What somebody agreed to. */
  public Optional<Preferences> preferences(UUID code) {
    return find("where confirmed_at is not null and code = ?", code).stream()
        .map(Subscription::preferences)
        .findFirst();
  }

  /** Returns whether there is such a code. */
  public boolean prefer(UUID code, Preferences chosen) {
    return database.update(
            "update subscriber set suggestions = ?, by_email = ?, by_text = ?, by_phone = ?"
                + " where confirmed_at is not null and code = ?",
            chosen.suggestions(),
            chosen.byEmail(),
            chosen.byText(),
            chosen.byPhone(),
            code)
        == 1;
  }

  /** Forgets sign-ups that nobody confirmed. */
  public int eraseUnconfirmed(OffsetDateTime signedUpBefore) {
    return database.update(
        "delete from subscriber where confirmed_at is null and signed_up_at < ?", signedUpBefore);
  }

  private List<Subscription> find(String condition, Object... parameters) {
    return database.list(
        "select * from subscriber " + condition, Subscribers::subscription, parameters);
  }

  private static Subscription subscription(ResultSet row) throws SQLException {
    return new Subscription(
        row.getObject("code", UUID.class),
        new Subscriber(
            row.getString("name"),
            row.getString("organisation"),
            row.getString("email"),
            row.getString("phone")),
        row.getObject("confirmed_at", OffsetDateTime.class),
        new Preferences(
            row.getBoolean("suggestions"),
            row.getBoolean("by_email"),
            row.getBoolean("by_text"),
            row.getBoolean("by_phone")));
  }
}
