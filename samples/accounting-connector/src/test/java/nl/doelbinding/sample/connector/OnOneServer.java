package nl.doelbinding.sample.connector;

import java.util.Map;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.promise.SdkTakenOut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that share a server. */
abstract class OnOneServer {

  private static ConnectorServer server;

  @BeforeAll
  static void start() {
    server = start(Settings.forTest());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A server as it is, or one for which the SDK does nothing. */
  static ConnectorServer start(Settings settings) {
    return SdkTakenOut.now()
        ? ConnectorServer.start(
            settings,
            Map.of(
                "doelbinding.mode", "off",
                "doelbinding.json.enabled", "false",
                "doelbinding.masking.enabled", "false",
                "koppelhuis.privacy-pages", "false"))
        : ConnectorServer.start(settings);
  }

  /** Somebody who was never here. */
  static Visitor visitor() {
    return new Visitor(server.uri());
  }

  /** A part of the server. */
  static <T> T the(Class<T> part) {
    return server.context().getBean(part);
  }
}
