package nl.doelbinding.benchmarks.json;

/** Declares nothing. */
public final class PlainCustomer {

  private final long number = 4711;
  private final String name = "J. de Vries";
  private final String street = "Dorpsstraat 1";
  private final String city = "Ede";
  private final String country = "NL";
  private final String email = "j@example.nl";
  private final String phone = "0612345678";
  private final String birthDate = "1980-02-03";
  private final int points = 12;
  private final boolean active = true;
  private final double balance = 13.5;
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
