package nl.doelbinding.sample.vendor.data;

import java.time.LocalDate;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.HousePurposes.BreachNotice;
import org.jspecify.annotations.Nullable;

/**
 * Whom a customer wants to hear of a breach.
 *
 * @param customer its name, as in the register
 * @param appointedName the contact person it appointed, if it did
 * @param managementEmail where its management is reached, for want of one
 */
@DataSubject(
    value = "customer-contact",
    label = "Contactpersonen en directies van klanten",
    dpv = "https://w3id.org/dpv#Customer")
@Collected(
    provision = Collected.Provision.REQUIRED_BY_CONTRACT,
    consequence = "Zonder deze gegevens horen klanten niet op tijd van een datalek")
@Text(
    lang = "en",
    label = "Contact persons and management of customers",
    consequence = "Without this data customers do not hear of a breach in time")
public record CustomerContact(
    @NotPersonalData("the name of a company, as in the register") String customer,
    @PersonalData(purpose = BreachNotice.class, category = Category.NAME)
        @Nullable String appointedName,
    @PersonalData(purpose = BreachNotice.class, category = Category.EMAIL_ADDRESS)
        @Nullable String appointedEmail,
    @PersonalData(purpose = BreachNotice.class, category = Category.EMAIL_ADDRESS)
        String managementEmail,
    @RetentionStart("contract-ended") @Nullable LocalDate contractEndedOn) {

  /** Where the customer is told: the contact person, else the management. */
  public String addressForBreaches() {
    return appointedEmail != null ? appointedEmail : managementEmail;
  }
}
