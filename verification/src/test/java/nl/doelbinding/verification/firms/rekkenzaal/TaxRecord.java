package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.PersonalData;

/** What the tax authority wants to be kept. */
@LegalDuty(law = "fiscale bewaarplicht")
final class TaxRecord {
  @PersonalData(purpose = CustomerPurposes.Contract.class, category = Category.ORGANISATION)
  private String company;

  @PersonalData(purpose = CustomerPurposes.Contract.class, category = Category.ADDRESS)
  private String street;

  @PersonalData(purpose = CustomerPurposes.Invoicing.class, category = Category.PAYMENT_DATA)
  private String paymentReference;

  @PersonalData(purpose = CustomerPurposes.Invoicing.class, category = Category.BANK_ACCOUNT)
  private String iban;

  @PersonalData(purpose = CustomerPurposes.Invoicing.class, category = Category.NAME)
  private String accountHolder;

  String iban() {
    return iban;
  }
}
