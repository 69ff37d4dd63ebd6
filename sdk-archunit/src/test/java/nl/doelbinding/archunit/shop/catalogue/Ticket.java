package nl.doelbinding.archunit.shop.catalogue;

public class Ticket {
  private Object[] row;

  public String getEmail() {
    return String.valueOf(row[0]);
  }
}
