package nl.acme;

import nl.doelbinding.annotations.PersonalData;

/** Compares by getters. */
public class Member {

  @PersonalData(purpose = Newsletter.class)
  private final String email = "m@b.nl";

  public String getEmail() {
    return email;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Member member && getEmail().equals(member.getEmail());
  }

  @Override
  public int hashCode() {
    return getEmail().hashCode();
  }
}
