package nl.doelbinding.sample.time;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests that share a server; each comes with a browser of its own. */
abstract class OnOneServer {

  private static Browser server;

  /** A browser that nobody has signed in with. */
  protected Browser browser;

  @BeforeAll
  static void start() throws Exception {
    server = Browser.onNewServer();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @BeforeEach
  void open() {
    browser = server.another();
  }

  /** A browser of somebody else. */
  protected static Browser another() {
    return server.another();
  }
}
