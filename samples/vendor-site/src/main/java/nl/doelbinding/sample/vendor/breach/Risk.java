package nl.doelbinding.sample.vendor.breach;

import nl.doelbinding.sample.vendor.text.Words;

/**
 * How likely a breach harms people. The measure is that of GDPR Art. 33(1), and not the milder one
 * of the Dutch law before it: the authority is told unless a risk is unlikely.
 */
public enum Risk {
  /** Nothing will come of it: it is only written down (Art. 33(5)). */
  UNLIKELY("Risico onwaarschijnlijk", "Risk unlikely", false),
  /** The authority is told. */
  LIKELY("Risico", "Risk", true),
  /** So are the people themselves (Art. 34). */
  HIGH("Hoog risico", "High risk", true);

  private final String dutch;
  private final String english;
  private final boolean told;

  Risk(String dutch, String english, boolean told) {
    this.dutch = dutch;
    this.english = english;
    this.told = told;
  }

  /** How people read it. */
  public Words words() {
    return new Words(dutch, english);
  }

  /** Whether the authority must be told. */
  public boolean isTold() {
    return told;
  }
}
