package acme.shop;

import acme.purposes.Newsletter;
import nl.doelbinding.annotations.*;

@DataSubject("customer")
public class Customer {
  @PersonalData(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS)
  private Nothing email;

  @AutomatedDecision(
      purpose = Newsletter.class,
      logic = "Wie weinig koopt krijgt geen nieuws",
      effects = "Geen nieuwsbrief")
  void decide() {}
}
