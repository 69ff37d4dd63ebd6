package nl.doelbinding.sample.newsletter;

import nl.doelbinding.sample.testing.register.RegisterFactsContract;

class RegisterFactsTest extends RegisterFactsContract {

  RegisterFactsTest() {
    super("codebutler.txt");
  }
}
