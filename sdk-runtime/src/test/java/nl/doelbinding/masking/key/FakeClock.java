package nl.doelbinding.masking.key;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test sets. */
public final class FakeClock implements InstantSource {

  private volatile Instant now;

  public FakeClock(String now) {
    this.now = Instant.parse(now);
  }

  public void set(String moment) {
    now = Instant.parse(moment);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
