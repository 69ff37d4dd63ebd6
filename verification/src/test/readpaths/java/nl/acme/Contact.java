package nl.acme;

import nl.doelbinding.annotations.PersonalData;

/** A record. */
public record Contact(@PersonalData(purpose = Newsletter.class) String email, int orders) {

  public Contact {
    if (email.isEmpty()) {
      throw new IllegalArgumentException("no e-mail");
    }
  }

  String domain() {
    return email.substring(2);
  }

  Contact withOrders(int orders) {
    return new Contact(email, orders);
  }

  /** One that writes its own accessor and text. */
  public record Explicit(@PersonalData(purpose = Newsletter.class) String email) {
    @Override
    public String email() {
      return email.trim();
    }

    @Override
    public String toString() {
      return email;
    }
  }

  /** One that holds another. */
  public record Order(Contact contact, int number) {}
}
