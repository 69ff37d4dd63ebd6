package nl.doelbinding.archunit.shop.customers;

import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.archunit.shop.Newsletter;

public class Wallet {
  @PersonalData(purpose = Newsletter.class)
  public String iban;

  public int size;
}
