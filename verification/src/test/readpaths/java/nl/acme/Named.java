package nl.acme;

import nl.doelbinding.annotations.PersonalData;

/** Declares the getter of whoever implements it. */
public interface Named {

  @PersonalData(purpose = Newsletter.class)
  String getName();

  default String greeting() {
    return "Hello " + getName();
  }
}
