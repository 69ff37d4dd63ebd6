package nl.doelbinding.sample.hosting;

import nl.doelbinding.sample.testing.contract.RegisterFactsContract;

class RegisterFactsTest extends RegisterFactsContract {

  RegisterFactsTest() {
    super("directcode.txt");
  }
}
