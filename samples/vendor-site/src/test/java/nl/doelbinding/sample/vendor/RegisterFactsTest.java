package nl.doelbinding.sample.vendor;

import nl.doelbinding.sample.testing.contract.RegisterFactsContract;

/** What people noted down of the statement that this sample is made after. */
class RegisterFactsTest extends RegisterFactsContract {

  RegisterFactsTest() {
    super("softmakers.txt");
  }
}
