package nl.doelbinding.sample.connector.data;

/** The bookkeeping programs that can be connected; invented. */
public enum Program {
  KASBOEK("Kasboek"),
  BOEKENWOLK("Boekenwolk"),
  FACTUURTJE("Factuurtje"),
  GROOTBOEK("Grootboek Nu");

  private final String title;

  Program(String title) {
    this.title = title;
  }

  /** As people know it. */
  public String title() {
    return title;
  }
}
