package nl.doelbinding.verification.firms.prikklok;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;

/** A customer. Two of its fields serve none of the purposes. */
final class Customer {
  @PersonalData(purpose = Purposes.ContractAndInvoicing.class, category = Category.ADDRESS)
  @Collected(
      provision = Collected.Provision.REQUIRED_BY_CONTRACT,
      consequence = "Zonder dit gegeven kan Prikklok de dienst niet leveren")
  @Text(lang = "en", consequence = "Without it Prikklok cannot provide the service")
  private String street;

  @PersonalData(purpose = Purposes.ContractAndInvoicing.class, category = Category.NAME)
  @Collected(
      provision = Collected.Provision.REQUIRED_BY_CONTRACT,
      consequence = "Zonder dit gegeven kan Prikklok de dienst niet leveren")
  @Text(lang = "en", consequence = "Without it Prikklok cannot provide the service")
  private String administrativeContact;

  @PersonalData(purpose = Purposes.ContractAndInvoicing.class, category = Category.EMAIL_ADDRESS)
  @Collected(
      provision = Collected.Provision.REQUIRED_BY_CONTRACT,
      consequence = "Zonder dit gegeven kan Prikklok de dienst niet leveren")
  @Text(lang = "en", consequence = "Without it Prikklok cannot provide the service")
  private String administrativeEmail;

  @PersonalData(purpose = Purposes.Announcements.class, category = Category.EMAIL_ADDRESS)
  @Collected(
      provision = Collected.Provision.REQUIRED_BY_CONTRACT,
      consequence = "Zonder dit gegeven kan Prikklok de dienst niet leveren")
  @Text(lang = "en", consequence = "Without it Prikklok cannot provide the service")
  private String mainContactEmail;

  @PersonalData(
      purpose = {},
      category = Category.GENDER)
  private String gender;

  @PersonalData(
      purpose = {},
      category = Category.PHONE_NUMBER)
  private String phoneNumber;
}
