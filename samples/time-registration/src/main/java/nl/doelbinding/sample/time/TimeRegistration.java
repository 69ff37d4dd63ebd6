package nl.doelbinding.sample.time;

import java.nio.file.Path;
import nl.doelbinding.sample.time.web.Server;

/**
 * Starts the sample.
 *
 * <p>Three system properties change its ways: {@code time.port} (8080; 0 for any free port), {@code
 * time.logs} ({@code target/logs}) and {@code time.register} ({@code
 * target/doelbinding/register.html}).
 */
public final class TimeRegistration {

  private TimeRegistration() {}

  /** Serves until it is stopped. */
  public static void main(String[] arguments) throws Exception {
    Path logs = Path.of(System.getProperty("time.logs", "target/logs"));
    Path register =
        Path.of(System.getProperty("time.register", "target/doelbinding/register.html"));
    try (Server server = new Server(Integer.getInteger("time.port", 8080), logs, register)) {
      server.start();
      System.out.println(Banner.of(server.uri(), register, logs, Banner.coloured()));
      server.join();
    }
  }
}
