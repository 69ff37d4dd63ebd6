package nl.doelbinding.sample.connector.data;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The visits that were counted. */
public interface Visits extends JpaRepository<Visit, Long> {

  /** How often each page was looked at. */
  @Query("select v.page as page, count(v) as visits from Visit v group by v.page order by v.page")
  List<PageVisits> perPage();

  /** Forgets who came, of visits up to this moment. */
  @Modifying
  @Transactional
  @Query("update Visit v set v.visitor = '' where v.at <= ?1 and v.visitor <> ''")
  void forgetVisitorsUpTo(Instant moment);

  /** Erases the visits up to this moment. */
  @Modifying
  @Transactional
  @Query("delete from Visit v where v.at <= ?1")
  void eraseUpTo(Instant moment);

  /** How often a page was looked at; nobody can be told from it. */
  interface PageVisits {

    /** The path. */
    String getPage();

    /** How often. */
    long getVisits();
  }
}
