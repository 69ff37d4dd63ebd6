package nl.doelbinding.sample.vendor;

import java.io.IOException;
import nl.doelbinding.sample.common.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests that share a server; each comes with a visitor of its own. */
abstract class OnOneServer {

  private static VendorServer server;

  /** Somebody who was never here. */
  protected Visitor visitor;

  @BeforeAll
  static void start() {
    server = TestServer.start(Settings.forTest());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void arrive() {
    visitor = another();
  }

  /** Somebody else. */
  protected static Visitor another() {
    return new Visitor(server.uri());
  }

  /** Somebody of the staff. */
  protected static Visitor staff() throws IOException, InterruptedException {
    return another().signIn();
  }

  /** A part of the application. */
  protected static <T> T part(Class<T> type) {
    return server.part(type);
  }
}
