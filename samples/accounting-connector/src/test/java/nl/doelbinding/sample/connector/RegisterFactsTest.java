package nl.doelbinding.sample.connector;

import nl.doelbinding.sample.testing.register.RegisterFactsContract;

class RegisterFactsTest extends RegisterFactsContract {
  RegisterFactsTest() {
    super("codex-connectors.txt");
  }
}
