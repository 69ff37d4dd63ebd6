package nl.doelbinding.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonView;

/** Has every property in a view. */
public final class ViewedCustomer {

  @JsonView(Invoicing.class)
  private final long number = 4711;

  @JsonView(Invoicing.class)
  private final String name = "J. de Vries";

  @JsonView(Invoicing.class)
  private final String street = "Dorpsstraat 1";

  @JsonView(Invoicing.class)
  private final String city = "Ede";

  @JsonView(Invoicing.class)
  private final String country = "NL";

  @JsonView(Invoicing.class)
  private final String email = "j@example.nl";

  @JsonView(Invoicing.class)
  private final String phone = "0612345678";

  @JsonView(Invoicing.class)
  private final String birthDate = "1980-02-03";

  @JsonView(Invoicing.class)
  private final int points = 12;

  @JsonView(Invoicing.class)
  private final boolean active = true;

  @JsonView(Invoicing.class)
  private final double balance = 13.5;

  @JsonView(Invoicing.class)
  private final String note = "geen";

  /** A property. */
  public long getNumber() {
    return number;
  }

  /** A property. */
  public String getName() {
    return name;
  }

  /** A property. */
  public String getStreet() {
    return street;
  }

  /** A property. */
  public String getCity() {
    return city;
  }

  /** A property. */
  public String getCountry() {
    return country;
  }

  /** A property. */
  public String getEmail() {
    return email;
  }

  /** A property. */
  public String getPhone() {
    return phone;
  }

  /** A property. */
  public String getBirthDate() {
    return birthDate;
  }

  /** A property. */
  public int getPoints() {
    return points;
  }

  /** A property. */
  public boolean isActive() {
    return active;
  }

  /** A property. */
  public double getBalance() {
    return balance;
  }

  /** A property. */
  public String getNote() {
    return note;
  }
}
