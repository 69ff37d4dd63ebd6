package nl.doelbinding.sample.connector;

import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.sample.testing.contract.RegisterFactsContract;

class RegisterFactsTest extends RegisterFactsContract {
  RegisterFactsTest() {
    super("codex-connectors.txt");
  }

  /** No tax law asks for these in the books, so they are not kept with them. */
  @Override
  protected List<String> differencesOfTheSample() {
    return Stream.of("EMAIL_ADDRESS", "PHONE_NUMBER", "IP_ADDRESS")
        .map(
            category ->
                "subscription, retention of "
                    + category
                    + ": until subscription-cancelled instead of [P7Y after"
                    + " subscription-cancelled, by law]")
        .toList();
  }
}
