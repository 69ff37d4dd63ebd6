package acme;

import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;

@DataSubject("subscriber")
public class Subscriber {
  @PersonalData(purpose = Newsletter.class)
  private String email;
}
