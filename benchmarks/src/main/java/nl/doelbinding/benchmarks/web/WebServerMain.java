package nl.doelbinding.benchmarks.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** A server in a virtual machine of its own: {@code SERVER LOG WITH}. */
public final class WebServerMain {

  private WebServerMain() {}

  /** Prints its port and serves until its input ends. */
  public static void main(String[] arguments) throws Exception {
    // Without a configuration Logback writes what Jetty says for those who mend it.
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    int port =
        WebServer.valueOf(arguments[0])
            .start(Path.of(arguments[1]), Boolean.parseBoolean(arguments[2]));
    System.out.println(port);
    while (System.in.read() >= 0) {
      // what stands on it does not matter
    }
    System.exit(0);
  }
}
