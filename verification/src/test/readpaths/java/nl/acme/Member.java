package nl.acme;

import nl.doelbinding.annotations.PersonalData;

/** Compares by getters. */
public class Member {

  @PersonalData(purpose = Newsletter.class)
  private final String email = "m@b.nl".trim();

  /** A constant, which the compiler copies to where it is read. */
  @PersonalData(purpose = Newsletter.class)
  private final String constant = "c@b.nl";

  public String getEmail() {
    return email;
  }

  String readConstant() {
    return constant;
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
