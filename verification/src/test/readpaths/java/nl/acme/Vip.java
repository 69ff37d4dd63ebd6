package nl.acme;

/** Reads what its superclass declares. */
public class Vip extends Customer {

  private static final long serialVersionUID = 1L;

  final int discount;

  public Vip() {
    super("v@b.nl", 40);
    discount = age > 30 ? 2 : 1;
  }

  String own() {
    return this.email;
  }

  String ofSuper() {
    return super.email;
  }

  String bySuperGetter() {
    return super.getEmail();
  }
}
