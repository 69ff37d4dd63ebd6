package nl.doelbinding.benchmarks.purpose;

/** Twelve fields that declare nothing. */
final class PlainPerson {
  private final String name;
  private final String initials;
  private final String street;
  private final String houseNumber;
  private final String postcode;
  private final String city;
  private final String country;
  private final String email;
  private final String phone;
  private final String birthDate;
  private final String iban;
  private final String notes;

  PlainPerson(String text) {
    name = text + "name";
    initials = text + "initials";
    street = text + "street";
    houseNumber = text + "houseNumber";
    postcode = text + "postcode";
    city = text + "city";
    country = text + "country";
    email = text + "email";
    phone = text + "phone";
    birthDate = text + "birthDate";
    iban = text + "iban";
    notes = text + "notes";
  }

  String getName() {
    return name;
  }

  String getInitials() {
    return initials;
  }

  String getStreet() {
    return street;
  }

  String getHouseNumber() {
    return houseNumber;
  }

  String getPostcode() {
    return postcode;
  }

  String getCity() {
    return city;
  }

  String getCountry() {
    return country;
  }

  String getEmail() {
    return email;
  }

  String getPhone() {
    return phone;
  }

  String getBirthDate() {
    return birthDate;
  }

  String getIban() {
    return iban;
  }

  String getNotes() {
    return notes;
  }

  /** Twelve reads, each through its getter. */
  int readAll() {
    return getName().length()
        + getInitials().length()
        + getStreet().length()
        + getHouseNumber().length()
        + getPostcode().length()
        + getCity().length()
        + getCountry().length()
        + getEmail().length()
        + getPhone().length()
        + getBirthDate().length()
        + getIban().length()
        + getNotes().length();
  }
}
