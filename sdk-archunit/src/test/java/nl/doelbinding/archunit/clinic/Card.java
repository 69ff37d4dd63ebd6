package nl.doelbinding.archunit.clinic;

public class Card {
  private String bsn;

  @Override
  public String toString() {
    return "Card " + bsn;
  }
}
