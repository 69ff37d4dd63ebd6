package nl.doelbinding.sample.hosting;

import java.util.List;
import nl.doelbinding.sample.testing.contract.RegisterFactsContract;

/**
 * The sample keeps what has no star for a month, sign-ins for half a year and questions for a year,
 * and shows nothing on sites of others.
 */
class RegisterFactsTest extends RegisterFactsContract {

  private static final String INSTEAD = " instead of [P7Y after contract-ended, or by criteria]";
  private static final String INSTEAD_OF_BOTH =
      " instead of [P7Y after contract-ended, by law, P7Y after contract-ended, or by criteria]";

  RegisterFactsTest() {
    super("directcode.txt");
  }

  @Override
  protected List<String> differencesOfTheSample() {
    return List.of(
        "contract, retention of NAME: P1M after contract-ended, or by criteria" + INSTEAD_OF_BOTH,
        "contract, retention of JOB_TITLE: P1M after contract-ended, or by criteria" + INSTEAD,
        "updates, retention of EMAIL_ADDRESS: until unsubscribed" + INSTEAD,
        "invoicing, retention of EMAIL_ADDRESS: P1M after contract-ended, by law" + INSTEAD,
        "support, retention of EMAIL_ADDRESS: P1Y after ticket-closed" + INSTEAD,
        "support, retention of EMAIL_ADDRESS: P1M after contract-ended" + INSTEAD,
        "support, retention of PHONE_NUMBER: P1M after contract-ended" + INSTEAD,
        "security-and-fraud, retention of USERNAME: P1M after contract-ended" + INSTEAD,
        "security-and-fraud, retention of CREDENTIALS: P1M after contract-ended" + INSTEAD,
        "security-and-fraud, retention of IP_ADDRESS: P6M after null" + INSTEAD,
        "login-overview, retention of ACTIVITY_LOG: P6M after null" + INSTEAD,
        "login-overview, retention of IP_ADDRESS: P6M after null" + INSTEAD,
        "content-personalisation, number of recipients: 0 instead of 2",
        "CREDENTIALS: [P1M after contract-ended]" + INSTEAD,
        "EMAIL_ADDRESS: [P1M after contract-ended, P1M after contract-ended, by law, "
            + "P1Y after ticket-closed, until application-procedure-ended, until unsubscribed]"
            + INSTEAD,
        "IP_ADDRESS: [P30D after null, P6M after null]" + INSTEAD,
        "JOB_TITLE: [P1M after contract-ended, or by criteria]" + INSTEAD,
        "NAME: [P1M after contract-ended, or by criteria, P7Y after contract-ended, by law, "
            + "until application-procedure-ended]"
            + INSTEAD_OF_BOTH,
        "PHONE_NUMBER: [P1M after contract-ended]" + INSTEAD,
        "USERNAME: [P1M after contract-ended]" + INSTEAD);
  }
}
