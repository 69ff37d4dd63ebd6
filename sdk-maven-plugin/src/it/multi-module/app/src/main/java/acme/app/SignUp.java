package acme.app;

import acme.purposes.*;
import nl.doelbinding.annotations.*;

@DataSubject("customer")
public class SignUp {
  @PersonalData(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS)
  private String email;
}
