package nl.doelbinding.sample.hosting.data;

import java.time.Instant;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.purpose.Analytics;
import org.jspecify.annotations.Nullable;

/** The tables of what customers agreed to and of the pages they read. Threads may share it. */
public final class ChoicesOfCustomers {

  /** How often customers who agreed read a page. It does not tell who. */
  public record PageCount(String path, long seen) {}

  private final Database database;

  /** Keeps them in a database. */
  public ChoicesOfCustomers(Database database) {
    this.database = database;
  }

  /** What a customer agreed to. */
  public Choices of(long customer) {
    return database
        .query(
            "select analytics_since, improvement_since, wish, content_since, interest from choice"
                + " where customer = ?",
            row ->
                new Choices(
                    Database.instant(row, "analytics_since"),
                    Database.instant(row, "improvement_since"),
                    row.getString("wish"),
                    Database.instant(row, "content_since"),
                    plan(row.getString("interest"))),
            customer)
        .stream()
        .findFirst()
        .orElse(Choices.NONE);
  }

  /**
   * Remembers what a customer agrees to from now on, in place of everything before: a box that is
   * not ticked withdraws, and erases what was kept for it.
   */
  public void choose(
      long customer,
      boolean analytics,
      boolean improvement,
      @Nullable String wish,
      boolean content,
      @Nullable Plan interest,
      Instant now) {
    remove(customer);
    database.insert(
        "insert into choice (customer, analytics_since, improvement_since, wish, content_since,"
            + " interest) values (?, ?, ?, ?, ?, ?)",
        customer,
        analytics ? now : null,
        improvement ? now : null,
        improvement ? wish : null,
        content ? now : null,
        content && interest != null ? interest.name() : null);
  }

  /** Forgets what a customer agreed to, and what was kept for it. */
  public void remove(long customer) {
    database.update("delete from choice where customer = ?", customer);
  }

  /** Whether the pages that a customer reads may be counted. */
  @ForPurpose(Analytics.class)
  public boolean mayCount(long customer) {
    return of(customer).analyticsSince() != null;
  }

  /** Counts a page that was read by a customer who agreed to it. */
  public void countPage(String path) {
    if (database.update("update page_count set seen = seen + 1 where path = ?", path) == 0) {
      database.insert("insert into page_count (path, seen) values (?, 1)", path);
    }
  }

  /** Which pages were read, most first. */
  public List<PageCount> pages() {
    return database.query(
        "select path, seen from page_count order by seen desc, path",
        row -> new PageCount(row.getString("path"), row.getLong("seen")));
  }

  private static @Nullable Plan plan(@Nullable String name) {
    return name == null ? null : Plan.valueOf(name);
  }
}
