package nl.doelbinding.sample.connector.data;

import java.math.BigDecimal;

/** What a subscription may be. */
public enum Plan {
  SMALL("9.50"),
  LARGE("24.00");

  private final BigDecimal perMonth;

  Plan(String perMonth) {
    this.perMonth = new BigDecimal(perMonth);
  }

  /** The price in euros. */
  public BigDecimal perMonth() {
    return perMonth;
  }
}
