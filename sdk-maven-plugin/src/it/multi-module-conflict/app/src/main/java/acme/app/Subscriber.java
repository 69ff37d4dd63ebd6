package acme.app;

import acme.Newsletter;
import nl.doelbinding.annotations.*;

@DataSubject("subscriber")
public class Subscriber {
  @PersonalData(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS)
  private String email;
}
