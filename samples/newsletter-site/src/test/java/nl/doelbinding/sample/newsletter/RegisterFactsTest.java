package nl.doelbinding.sample.newsletter;

import nl.doelbinding.sample.testing.contract.RegisterFactsContract;

class RegisterFactsTest extends RegisterFactsContract {

  RegisterFactsTest() {
    super("codebutler.txt");
  }
}
