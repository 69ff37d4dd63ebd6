package acme.crm;

import acme.purposes.Newsletter;
import nl.doelbinding.annotations.*;

@DataSubject("customer")
public class Contact {
  @PersonalData(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS)
  private String email;
}
