package nl.doelbinding.sample.newsletter.data;

/** What the firm makes. */
public enum Product {
  /** A small shop on the web. */
  SHOP("Een webwinkel", "A web shop"),
  /** Pages for a club or a firm. */
  PAGES("Een website", "A web site"),
  /** Software that is made to measure. */
  BESPOKE("Software op maat", "Bespoke software");

  private final String dutch;
  private final String english;

  Product(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  /** For a Dutch reader. */
  public String dutch() {
    return dutch;
  }

  /** For an English reader. */
  public String english() {
    return english;
  }
}
