package nl.doelbinding.sample.hosting.data;

import java.math.BigDecimal;

/** What can be bought. */
public enum Plan {
  /** A small website. */
  SLOEP("Sloep", "4.50", "1 website, 5 GB", "1 website, 5 GB"),
  /** A shop. */
  KLIPPER("Klipper", "12.00", "5 websites, 50 GB", "5 websites, 50 GB"),
  /** Mailboxes. */
  POSTBOOT("Postboot", "3.00", "10 postvakken", "10 mailboxes");

  private final String title;
  private final BigDecimal price;
  private final String dutch;
  private final String english;

  Plan(String title, String price, String dutch, String english) {
    this.title = title;
    this.price = new BigDecimal(price);
    this.dutch = dutch;
    this.english = english;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** What it costs a month, in euros. */
  public BigDecimal price() {
    return price;
  }

  /** What is in it, for a Dutch reader. */
  public String dutch() {
    return dutch;
  }

  /** What is in it, for an English reader. */
  public String english() {
    return english;
  }
}
