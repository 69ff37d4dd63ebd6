package nl.doelbinding.sample.hosting;

import java.util.List;
import nl.doelbinding.sample.testing.register.RegisterFactsContract;

/**
 * The statement keeps what has no star as long as the rest, and would show advertisements on sites
 * of others beside its promise of functional cookies. The sample does neither.
 */
class RegisterFactsTest extends RegisterFactsContract {

  RegisterFactsTest() {
    super(
        "directcode.txt",
        List.of(
            "contract, retention of NAME",
            "contract, retention of JOB_TITLE",
            "updates, retention of EMAIL_ADDRESS",
            "invoicing, retention of EMAIL_ADDRESS",
            "support, retention of EMAIL_ADDRESS",
            "support, retention of PHONE_NUMBER",
            "security-and-fraud, retention of USERNAME",
            "security-and-fraud, retention of CREDENTIALS",
            "security-and-fraud, retention of IP_ADDRESS",
            "login-overview, retention of ACTIVITY_LOG",
            "login-overview, retention of IP_ADDRESS",
            "content-personalisation, number of recipients",
            "CREDENTIALS",
            "EMAIL_ADDRESS",
            "IP_ADDRESS",
            "JOB_TITLE",
            "NAME",
            "PHONE_NUMBER",
            "USERNAME"));
  }
}
