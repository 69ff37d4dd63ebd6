package acme.orders;

import acme.purposes.*;
import nl.doelbinding.annotations.*;

@DataSubject("customer")
public class Order {
  @PersonalData(purpose = Invoicing.class, category = Category.ADDRESS)
  private String street;
}
