package nl.acme;

import java.util.List;
import nl.doelbinding.purpose.PurposeRule;

/** A whole application that reads outside its purposes and ends. */
public final class ObservedMain {

  private ObservedMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    PurposeRule rule = PurposeRule.of("nl.acme.Customer", "email", List.of());
    for (int i = 0; i < 42; i++) {
      new MailJob(rule).run();
    }
    // The monitors start on a thread of their own; an application lives longer than this one.
    Thread.sleep(2_000);
  }
}
