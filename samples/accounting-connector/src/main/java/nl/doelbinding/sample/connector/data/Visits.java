package nl.doelbinding.sample.connector.data;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The visits that were counted. */
public interface Visits extends JpaRepository<Visit, Long> {

  /** How often each page was looked at. */
  @Query("select v.page as page, count(v) as visits from Visit v group by v.page order by v.page")
  List<PageVisits> perPage();

  /** How often a page was looked at; nobody can be told from it. */
  interface PageVisits {

    /** The path. */
    String getPage();

    /** How often. */
    long getVisits();
  }
}
