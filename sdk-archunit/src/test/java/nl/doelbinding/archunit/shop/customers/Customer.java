package nl.doelbinding.archunit.shop.customers;

import java.time.LocalDate;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.archunit.shop.Newsletter;

public class Customer {
  @PersonalData(purpose = Newsletter.class)
  String email;

  private LocalDate birthDate;

  @NotPersonalData("the name of the shop's branch")
  private String lastName;

  public String getEmail() {
    return email;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public String getLastName() {
    return lastName;
  }
}
