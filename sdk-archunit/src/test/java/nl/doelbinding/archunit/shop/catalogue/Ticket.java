package nl.doelbinding.archunit.shop.catalogue;

public class Ticket {
  private String createdBy;
}
