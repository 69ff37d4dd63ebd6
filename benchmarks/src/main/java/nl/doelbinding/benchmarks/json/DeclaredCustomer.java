package nl.doelbinding.benchmarks.json;

import nl.doelbinding.annotations.PersonalData;

/** Declares every property for invoicing. */
public final class DeclaredCustomer {

  @PersonalData(purpose = Invoicing.class)
  private final long number = 4711;

  @PersonalData(purpose = Invoicing.class)
  private final String name = "J. de Vries";

  @PersonalData(purpose = Invoicing.class)
  private final String street = "Dorpsstraat 1";

  @PersonalData(purpose = Invoicing.class)
  private final String city = "Ede";

  @PersonalData(purpose = Invoicing.class)
  private final String country = "NL";

  @PersonalData(purpose = Invoicing.class)
  private final String email = "j@example.nl";

  @PersonalData(purpose = Invoicing.class)
  private final String phone = "0612345678";

  @PersonalData(purpose = Invoicing.class)
  private final String birthDate = "1980-02-03";

  @PersonalData(purpose = Invoicing.class)
  private final int points = 12;

  @PersonalData(purpose = Invoicing.class)
  private final boolean active = true;

  @PersonalData(purpose = Invoicing.class)
  private final double balance = 13.5;

  @PersonalData(purpose = Invoicing.class)
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
