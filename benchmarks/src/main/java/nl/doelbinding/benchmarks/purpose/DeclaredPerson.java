package nl.doelbinding.benchmarks.purpose;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** The same twelve fields, declared; the goal {@code weave} has been over it. */
final class DeclaredPerson {
  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String name;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String initials;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String street;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String houseNumber;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String postcode;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String city;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String country;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String email;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String phone;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String birthDate;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String iban;

  @PersonalData(purpose = Newsletter.class, category = Category.NAME)
  private final String notes;

  DeclaredPerson(String text) {
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
