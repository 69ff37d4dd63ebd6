package nl.doelbinding.sample.hosting.data;

import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionCriteria;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.purpose.Contract;
import nl.doelbinding.sample.hosting.purpose.Invoicing;
import nl.doelbinding.sample.hosting.purpose.Support;
import nl.doelbinding.sample.hosting.purpose.Updates;
import org.jspecify.annotations.Nullable;

/**
 * A customer: fields with a {@link Starred star} beside fields without one.
 *
 * <p>What has no star may be gone while the rest is still there, and is {@code null} then.
 *
 * @param id the number of the customer
 * @param company with whom there is a contract
 * @param address where the company is
 * @param iban the account that pays
 * @param accountHolder whose account that is
 * @param name whom to address
 * @param jobTitle what that person does there, if known
 * @param email where invoices, answers and news go
 * @param phone where to call about a problem
 * @param unsubscribeCode what the links in news hold; none for whoever signed off
 * @param contractEndedAt from when the retentions count
 */
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@Collected(
    provision = Collected.Provision.REQUIRED_BY_CONTRACT,
    consequence = "Zonder deze gegevens kunnen wij geen overeenkomst sluiten")
@Text(
    lang = "en",
    label = "Customers",
    consequence = "Without this data we cannot enter into a contract")
public record Customer(
    @DataSubjectId long id,
    @Starred @PersonalData(purpose = Contract.class, category = Category.ORGANISATION)
        String company,
    @Starred @PersonalData(purpose = Contract.class, category = Category.ADDRESS) String address,
    @Starred @PersonalData(purpose = Invoicing.class, category = Category.BANK_ACCOUNT) String iban,
    @Starred @PersonalData(purpose = Invoicing.class, category = Category.NAME)
        String accountHolder,
    @PersonalData(purpose = Contract.class, category = Category.NAME, retention = NO_STAR)
        @RetentionCriteria(ON_REQUEST)
        @Text(lang = "en", retentionCriteria = ON_REQUEST_EN)
        @Nullable String name,
    @PersonalData(purpose = Contract.class, category = Category.JOB_TITLE, retention = NO_STAR)
        @RetentionCriteria(ON_REQUEST)
        @Text(lang = "en", retentionCriteria = ON_REQUEST_EN)
        @Collected(provision = Collected.Provision.OPTIONAL)
        @Nullable String jobTitle,
    @PersonalData(
            purpose = {Invoicing.class, Support.class},
            category = Category.EMAIL_ADDRESS,
            retention = NO_STAR)
        @PersonalData(purpose = Updates.class, category = Category.EMAIL_ADDRESS)
        @Nullable String email,
    @PersonalData(purpose = Support.class, category = Category.PHONE_NUMBER, retention = NO_STAR)
        @Collected(provision = Collected.Provision.OPTIONAL)
        @Nullable String phone,
    @PersonalData(purpose = Updates.class, category = Category.CONSENT_RECORD)
        @Collected(from = Collected.Source.DERIVED, detail = "door loting bepaald")
        @Nullable String unsubscribeCode,
    @RetentionStart("contract-ended") @Nullable Instant contractEndedAt) {

  /** How long what has no star is kept. */
  static final String NO_STAR = "P1M after contract-ended";

  private static final String ON_REQUEST =
      "Eerder verwijderd als de klant daar bij het einde van de overeenkomst om vraagt";
  private static final String ON_REQUEST_EN =
      "Erased earlier if the customer asks for it when the contract ends";

  /** Tells the number only, because texts of objects end in logs. */
  @Override
  public String toString() {
    return "Customer " + id;
  }
}
