package nl.doelbinding.archunit.shop.customers;

public class Patient {
  private String burgerservicenummer;
}
