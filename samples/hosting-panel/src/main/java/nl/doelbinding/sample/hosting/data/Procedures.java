package nl.doelbinding.sample.hosting.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of applications of which the procedure runs. Threads may share it. */
public final class Procedures {

  private static final String SELECT =
      "select id, name, email, curriculum_vitae, motivation, portfolio, invited"
          + " from job_application ";

  private final Database database;

  /** Keeps them in a database. */
  public Procedures(Database database) {
    this.database = database;
  }

  /** Adds an application and tells its number. */
  public long add(
      String name, String email, String curriculumVitae, String motivation, String portfolio) {
    return database.insert(
        "insert into job_application (name, email, curriculum_vitae, motivation, portfolio,"
            + " invited) values (?, ?, ?, ?, ?, false)",
        name,
        email,
        curriculumVitae,
        motivation,
        portfolio);
  }

  /** Those of which the procedure runs, oldest first. */
  public List<JobApplication> all() {
    return database.query(SELECT + "order by id", Procedures::read);
  }

  /** The application of a number, if its procedure still runs. */
  public Optional<JobApplication> find(long id) {
    return database.query(SELECT + "where id = ?", Procedures::read, id).stream().findFirst();
  }

  /** Notes that the applicant was invited. */
  public void invite(long id) {
    database.update("update job_application set invited = true where id = ?", id);
  }

  /** Erases all that the applicant sent. */
  public void erase(long id) {
    database.update("delete from job_application where id = ?", id);
  }

  private static JobApplication read(ResultSet row) throws SQLException {
    return new JobApplication(
        row.getLong("id"),
        row.getString("name"),
        row.getString("email"),
        row.getString("curriculum_vitae"),
        row.getString("motivation"),
        row.getString("portfolio"),
        row.getBoolean("invited"));
  }
}
