package nl.doelbinding.sample.vendor.data;

import nl.doelbinding.sample.vendor.text.Words;

/** What somebody asks for. */
public enum RequestKind {
  /** To know more. */
  INFORMATION("Informatie", "Information", false),
  /** A price. */
  QUOTE("Een offerte", "A quote", false),
  /** A place in a training. */
  TRAINING("Een plaats in een training", "A place in a training", false),
  /** A copy of their data (GDPR Art. 15). */
  ACCESS("Inzage in mijn gegevens", "Access to my data", true),
  /** Other data (Art. 16). */
  CORRECTION("Mijn gegevens verbeteren", "Correct my data", true),
  /** That data is left alone for a while (Art. 18). */
  RESTRICTION("Mijn gegevens afschermen", "Restrict my data", true);

  private final String dutch;
  private final String english;
  private final boolean right;

  RequestKind(String dutch, String english, boolean right) {
    this.dutch = dutch;
    this.english = english;
    this.right = right;
  }

  /** How people read it. */
  public Words words() {
    return new Words(dutch, english);
  }

  /** Whether the law sets a time for the answer (Art. 12(3)). */
  public boolean isRight() {
    return right;
  }
}
