package nl.doelbinding.sample.common;

import java.nio.file.Path;
import java.util.UUID;

/**
 * How a sample is started; all of it may be set by system properties.
 *
 * @param host {@code sample.host}, the address to listen on ({@code localhost}); everybody knows
 *     the passwords, so keep it on this machine
 * @param port {@code sample.port}, the port to listen on; 0 for any that is free
 * @param logs {@code sample.logs}, the directory of the log files ({@code target/logs})
 * @param database {@code sample.database}, a JDBC URL of H2 or PostgreSQL; without it a database in
 *     memory, which is empty at every start
 */
public record Settings(String host, int port, Path logs, String database) {

  /** What the system properties say. */
  public static Settings ofSystem(int defaultPort) {
    return new Settings(
        System.getProperty("sample.host", "localhost"),
        Integer.getInteger("sample.port", defaultPort),
        Path.of(System.getProperty("sample.logs", "target/logs")),
        System.getProperty("sample.database", inMemory()));
  }

  /** For a test: any free port of this machine, by number, and a database of its own in memory. */
  public static Settings forTest() {
    return forTest(inMemory());
  }

  /** For a test with a database that runs already. */
  public static Settings forTest(String database) {
    return new Settings("127.0.0.1", 0, Path.of(System.getProperty("sample.logs")), database);
  }

  private static String inMemory() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  }
}
