package nl.doelbinding.sample.newsletter.data;

import java.time.LocalDate;
import java.util.List;

/** The visitor statistics: totals, and nothing of a person. Threads may share it. */
public final class PageCounts {

  private final Database database;

  /** Kept in there. */
  public PageCounts(Database database) {
    this.database = database;
  }

  /** Adds a view to the total of its page. */
  public void add(PageView view, LocalDate day) {
    String page = view.page();
    database.update(
        "insert into page_count (counted_on, page, views) select ?, ?, 0 where not exists"
            + " (select 1 from page_count where counted_on = ? and page = ?)",
        day,
        page,
        day,
        page);
    database.update(
        "update page_count set views = views + 1 where counted_on = ? and page = ?", day, page);
  }

  /** All totals, newest first. */
  public List<PageCount> all() {
    return database.list(
        "select * from page_count order by counted_on desc, views desc, page",
        row ->
            new PageCount(
                row.getObject("counted_on", LocalDate.class),
                row.getString("page"),
                row.getLong("views")));
  }
}
