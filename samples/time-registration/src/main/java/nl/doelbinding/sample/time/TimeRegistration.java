package nl.doelbinding.sample.time;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Path;
import nl.doelbinding.sample.time.web.Server;

/**
 * Starts the sample.
 *
 * <p>System properties change its ways: {@code time.host} ({@code localhost}), {@code time.port}
 * (8080; 0 for any free port) and {@code time.logs} ({@code target/logs}).
 */
public final class TimeRegistration {

  private TimeRegistration() {}

  /** Serves until it is stopped. */
  public static void main(String[] arguments) throws Exception {
    String host = System.getProperty("time.host", "localhost");
    int port = Integer.getInteger("time.port", 8080);
    Path logs = Path.of(System.getProperty("time.logs", "target/logs"));
    Server server = new Server(host, port, logs);
    try {
      server.start();
    } catch (IOException taken) {
      server.stop();
      System.err.println(taken.getMessage() + ". Choose another port with -Dtime.port=8090.");
      System.exit(1);
    } catch (ServletException notBuilt) {
      server.stop();
      System.err.println(notBuilt.getMessage() + ": mvn package.");
      System.exit(1);
    }
    System.out.println(Banner.of(server.uri(), logs, Banner.coloured()));
    server.join();
  }
}
