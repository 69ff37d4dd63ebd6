package acme;

import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;

@DataSubject("subscriber")
public class Subscriber {
  @PersonalData(purpose = Newsletter.class)
  @Collected(
      provision = Collected.Provision.REQUIRED,
      consequence = "Zonder adres kunnen wij niets sturen")
  private String email;

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
