package nl.doelbinding.sample.vendor.data;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the beacon. */
@Repository
public class Visits {

  /** How often a page was read. */
  public record PageCount(String page, int reads) {}

  private final JdbcClient database;
  private final Clock clock;

  /** For Spring. */
  public Visits(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps a visit of somebody who agreed. */
  public void record(Visit visit) {
    database
        .sql(
            "insert into visit (cookie_id, network, user_agent, page, referrer, region, seen_at)"
                + " values (:cookieId, :network, :userAgent, :page, :referrer, :region, :seenAt)")
        .paramSource(visit)
        .update();
  }

  /** Keeps that somebody was there. */
  public void recordAnonymous(String network) {
    database
        .sql("insert into anonymous_visit (network, seen_on) values (?, ?)")
        .params(network, LocalDate.now(clock))
        .update();
  }

  /** All visits, latest first. */
  public List<Visit> all() {
    return database.sql("select * from visit order by seen_at desc").query(Visit.class).list();
  }

  /** All anonymous visits. */
  public List<AnonymousVisit> anonymous() {
    return database
        .sql("select * from anonymous_visit order by seen_on desc, network")
        .query(AnonymousVisit.class)
        .list();
  }

  /** What the browser with this cookie read, most read first. */
  public List<PageCount> readBy(String cookieId) {
    return database
        .sql(
            "select page, count(*) as reads from visit where cookie_id = ?"
                + " group by page order by count(*) desc, page")
        .param(cookieId)
        .query(PageCount.class)
        .list();
  }
}
