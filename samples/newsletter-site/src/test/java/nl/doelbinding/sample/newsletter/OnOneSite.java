package nl.doelbinding.sample.newsletter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests that share a server; each comes with a visitor of its own. */
abstract class OnOneSite {

  protected static RunningSite site;

  /** Somebody who did not sign in. */
  protected Visitor visitor;

  @BeforeAll
  static void start() throws Exception {
    site = RunningSite.start();
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  @BeforeEach
  void open() {
    visitor = site.visitor();
  }
}
