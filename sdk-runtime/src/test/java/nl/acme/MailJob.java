package nl.acme;

import java.util.List;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeRule;

/** Stands for a job of an application that reads a field deep down. */
public final class MailJob implements Runnable {

  private final PurposeRule rule;

  public MailJob(PurposeRule rule) {
    this.rule = rule;
  }

  @Override
  public void run() {
    outer();
  }

  private void outer() {
    List.of(1).forEach(this::each);
  }

  private void each(int any) {
    another();
  }

  private void another() {
    middle();
  }

  private void middle() {
    inner();
  }

  private void inner() {
    send();
  }

  private void send() {
    PurposeChecks.check(rule);
  }
}
