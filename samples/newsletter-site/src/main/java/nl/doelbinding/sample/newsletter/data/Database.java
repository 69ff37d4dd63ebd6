package nl.doelbinding.sample.newsletter.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** H2 or PostgreSQL, as far as this sample needs it. Threads may share it. */
public final class Database {

  /** Makes a record of a row. */
  interface Row<T> {
    T of(ResultSet columns) throws SQLException;
  }

  private final String url;

  /** Makes the tables where they are not there yet. */
  public Database(String url) {
    this.url = url;
    update(schema());
  }

  /** Whether nothing was ever stored, or all of it was erased. */
  public boolean isEmpty() {
    return list(
            "select 1 from staff_member union all select 1 from subscriber"
                + " union all select 1 from message union all select 1 from page_count",
            row -> row.getInt(1))
        .isEmpty();
  }

  <T> List<T> list(String sql, Row<T> row, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet columns = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (columns.next()) {
        rows.add(row.of(columns));
      }
      return rows;
    } catch (SQLException failed) {
      throw failure(sql, failed);
    }
  }

  /** Returns how many rows it changed. */
  int update(String sql, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw failure(sql, failed);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object[] parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** Without the exception of the driver, which may quote values. */
  private static IllegalStateException failure(String sql, SQLException failed) {
    return new IllegalStateException("SQL state " + failed.getSQLState() + " of: " + sql);
  }

  private static String schema() {
    try (InputStream file = Database.class.getResourceAsStream("/schema.sql")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
