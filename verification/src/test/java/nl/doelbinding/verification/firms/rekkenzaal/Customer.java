package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionCriteria;
import nl.doelbinding.annotations.Text;

/** A customer, without what is a tax record: kept as long as that, unless asked otherwise. */
@RetentionCriteria(
    "Eerder verwijderd als de klant daar bij het einde van de overeenkomst om vraagt")
@Text(
    lang = "en",
    retentionCriteria = "Erased earlier if the customer asks for it when the contract ends")
final class Customer {
  @PersonalData(purpose = CustomerPurposes.Contract.class, category = Category.NAME)
  private String fullName;

  @PersonalData(purpose = CustomerPurposes.Contract.class, category = Category.JOB_TITLE)
  private String jobTitle;

  @PersonalData(
      purpose = {
        CustomerPurposes.Updates.class,
        CustomerPurposes.Invoicing.class,
        CustomerPurposes.Support.class
      },
      category = Category.EMAIL_ADDRESS)
  private String email;

  @PersonalData(purpose = CustomerPurposes.Support.class, category = Category.PHONE_NUMBER)
  private String phoneNumber;

  @PersonalData(purpose = CustomerPurposes.SecurityAndFraud.class, category = Category.USERNAME)
  private String username;

  @PersonalData(purpose = CustomerPurposes.SecurityAndFraud.class, category = Category.CREDENTIALS)
  private String password;

  @PersonalData(
      purpose = {CustomerPurposes.SecurityAndFraud.class, CustomerPurposes.LoginOverview.class},
      category = Category.IP_ADDRESS)
  @Collected(from = Collected.Source.OBSERVED)
  private String ipAddress;

  @PersonalData(purpose = CustomerPurposes.LoginOverview.class, category = Category.ACTIVITY_LOG)
  @Collected(from = Collected.Source.OBSERVED)
  private String lastAct;
}
