package nl.doelbinding.sample.hosting;

import java.util.List;
import nl.doelbinding.sample.testing.contract.RegisterFactsContract;

/**
 * The statement keeps what has no star as long as the rest, and would show advertisements on sites
 * of others beside its promise of functional cookies. The law allows neither.
 */
class RegisterFactsTest extends RegisterFactsContract {

  private static final String KEPT = " instead of [P7Y after contract-ended, or by criteria]";
  private static final String KEPT_BY_LAW =
      " instead of [P7Y after contract-ended, by law, P7Y after contract-ended, or by criteria]";

  RegisterFactsTest() {
    super("directcode.txt");
  }

  @Override
  protected List<String> differencesOfTheSample() {
    return List.of(
        "contract, retention of NAME: P1M after contract-ended, or by criteria" + KEPT_BY_LAW,
        "contract, retention of JOB_TITLE: P1M after contract-ended, or by criteria" + KEPT,
        "updates, retention of EMAIL_ADDRESS: until unsubscribed" + KEPT,
        "invoicing, retention of EMAIL_ADDRESS: P1M after contract-ended, by law" + KEPT,
        "support, retention of EMAIL_ADDRESS: P1Y after ticket-closed" + KEPT,
        "support, retention of EMAIL_ADDRESS: P1M after contract-ended" + KEPT,
        "support, retention of PHONE_NUMBER: P1M after contract-ended" + KEPT,
        "security-and-fraud, retention of USERNAME: P1M after contract-ended" + KEPT,
        "security-and-fraud, retention of CREDENTIALS: P1M after contract-ended" + KEPT,
        "security-and-fraud, retention of IP_ADDRESS: P6M after null" + KEPT,
        "login-overview, retention of ACTIVITY_LOG: P6M after null" + KEPT,
        "login-overview, retention of IP_ADDRESS: P6M after null" + KEPT,
        "content-personalisation, number of recipients: 0 instead of 2",
        "CREDENTIALS: [P1M after contract-ended]" + KEPT,
        "EMAIL_ADDRESS: [P1M after contract-ended, P1M after contract-ended, by law, "
            + "P1Y after ticket-closed, until application-procedure-ended, until unsubscribed]"
            + KEPT,
        "IP_ADDRESS: [P30D after null, P6M after null]" + KEPT,
        "JOB_TITLE: [P1M after contract-ended, or by criteria]" + KEPT,
        "NAME: [P1M after contract-ended, or by criteria, P7Y after contract-ended, by law, "
            + "until application-procedure-ended]"
            + KEPT_BY_LAW,
        "PHONE_NUMBER: [P1M after contract-ended]" + KEPT,
        "USERNAME: [P1M after contract-ended]" + KEPT);
  }
}
