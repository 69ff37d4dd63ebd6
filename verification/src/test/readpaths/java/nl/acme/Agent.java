package nl.acme;

import nl.doelbinding.annotations.PersonalData;

/** An enum that holds personal data. */
public enum Agent {
  FIRST("f@b.nl");

  @PersonalData(purpose = Newsletter.class)
  private final String email;

  Agent(String email) {
    this.email = email;
  }

  String email() {
    return email;
  }
}
