package nl.doelbinding.sample.vendor.breach;

import nl.doelbinding.sample.vendor.text.Words;

/** How breaches come about; the examples that people think of, and the rest. */
public enum Cause {
  /** A computer is gone. */
  STOLEN_COMPUTER("Gestolen laptop", "Stolen laptop"),
  /** So is a stick or a disk. */
  LOST_STICK("Verloren usb-stick", "Lost USB stick"),
  /** Somebody left and can still look. */
  FORMER_EMPLOYEE("Ex-medewerker met toegang", "Former employee with access"),
  /** All recipients of an e-mail see each other. */
  VISIBLE_ADDRESSEES("E-mail met zichtbare geadresseerden", "E-mail with visible recipients"),
  /** Somebody broke in. */
  INTRUSION("Inbraak in een databestand", "Intrusion into a database"),
  /** Anything else. */
  OTHER("Iets anders", "Something else");

  private final String dutch;
  private final String english;

  Cause(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  /** How people read it. */
  public Words words() {
    return new Words(dutch, english);
  }
}
