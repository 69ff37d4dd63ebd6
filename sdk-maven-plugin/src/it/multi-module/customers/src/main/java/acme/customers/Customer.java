package acme.customers;

import acme.purposes.*;
import nl.doelbinding.annotations.*;

@DataSubject("customer")
public class Customer {
  @PersonalData(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS)
  private String email;

  @PersonalData(purpose = Invoicing.class, category = Category.NAME)
  private String name;
}
