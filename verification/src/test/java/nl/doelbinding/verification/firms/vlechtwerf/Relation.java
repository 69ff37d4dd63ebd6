package nl.doelbinding.verification.firms.vlechtwerf;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** Whoever signs up or writes; one form asks both the same. */
final class Relation {
  @PersonalData(
      purpose = {ContactPurposes.Newsletter.class, ContactPurposes.Contact.class},
      category = Category.NAME)
  private String fullName;

  @PersonalData(
      purpose = {ContactPurposes.Newsletter.class, ContactPurposes.Contact.class},
      category = Category.ORGANISATION)
  private String employer;

  @PersonalData(
      purpose = {ContactPurposes.Newsletter.class, ContactPurposes.Contact.class},
      category = Category.EMAIL_ADDRESS)
  private String email;

  @PersonalData(
      purpose = {ContactPurposes.Newsletter.class, ContactPurposes.Contact.class},
      category = Category.PHONE_NUMBER)
  private String phoneNumber;
}
