package nl.doelbinding.sample.vendor.breach;

import nl.doelbinding.sample.vendor.text.Words;

/** What a breach does to data (GDPR Art. 4(12)). */
public enum BreachType {
  /** Somebody saw what was not theirs to see. */
  CONFIDENTIALITY("Gelekt of ingezien", "Leaked or seen"),
  /** It was changed. */
  INTEGRITY("Onrechtmatig gewijzigd of gebruikt", "Unlawfully changed or used"),
  /** It is lost. */
  AVAILABILITY("Verloren of vernietigd", "Lost or destroyed");

  private final String dutch;
  private final String english;

  BreachType(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  /** How people read it. */
  public Words words() {
    return new Words(dutch, english);
  }
}
