package nl.doelbinding.sample.hosting.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain JDBC on H2 or PostgreSQL: a statement with question marks, and what belongs there. Threads
 * may share it; whoever opens it closes it.
 */
public final class Database implements AutoCloseable {

  /** Makes an object of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private static final Pattern STATEMENTS = Pattern.compile(";\\s*\n");

  private final HikariDataSource pool;

  /** Opens a database by its JDBC URL, and makes the tables that are missing. */
  public Database(String url) {
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(5);
    pool = new HikariDataSource(settings);
    STATEMENTS.splitAsStream(schema()).filter(text -> !text.isBlank()).forEach(this::update);
  }

  /** Reads rows. */
  <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
    return execute(
        sql,
        statement -> {
          List<T> rows = new ArrayList<>();
          try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
              rows.add(row.read(found));
            }
          }
          return rows;
        },
        values);
  }

  /** Changes rows, and tells how many. */
  int update(String sql, @Nullable Object... values) {
    return execute(sql, PreparedStatement::executeUpdate, values);
  }

  /** Adds a row, and tells the id that the database gave it. */
  long insert(String sql, @Nullable Object... values) {
    return execute(
        sql,
        statement -> {
          statement.executeUpdate();
          try (ResultSet keys = statement.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
          }
        },
        values);
  }

  /** Reads a moment; none if there is none. */
  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private <T> T execute(String sql, Work<T> work, @Nullable Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = prepare(connection, sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, column(values[i]));
      }
      return work.on(statement);
    } catch (SQLException failed) {
      // The message of a database may quote the values.
      throw new IllegalStateException("SQL state " + failed.getSQLState() + " of: " + sql);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    return sql.startsWith("insert")
        ? connection.prepareStatement(sql, new String[] {"id"})
        : connection.prepareStatement(sql);
  }

  private static @Nullable Object column(@Nullable Object value) {
    return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
  }

  private static String schema() {
    try (InputStream in = Database.class.getResourceAsStream("/schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("/schema.sql is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("/schema.sql cannot be read", failed);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
