package nl.doelbinding.sample.time;

import nl.doelbinding.sample.testing.contract.RegisterFactsContract;

class RegisterFactsTest extends RegisterFactsContract {

  RegisterFactsTest() {
    super("nutomix.txt");
  }
}
