package nl.doelbinding.sample.hosting.data;

import java.time.LocalDate;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.purpose.Contract;
import nl.doelbinding.sample.hosting.purpose.Invoicing;

/**
 * A plan that a customer bought: what the customer is entitled to, and what is invoiced.
 *
 * @param number the number on the invoice
 * @param plan what was bought
 * @param since from when
 * @param paymentReference what the bank is told
 */
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@Collected(
    provision = Collected.Provision.REQUIRED_BY_CONTRACT,
    consequence = "Zonder deze gegevens kunnen wij geen overeenkomst sluiten")
@Text(
    lang = "en",
    label = "Customers",
    consequence = "Without this data we cannot enter into a contract")
public record Order(
    @Starred @PersonalData(purpose = Invoicing.class, category = Category.PAYMENT_DATA)
        String number,
    @Starred
        @PersonalData(
            purpose = {Contract.class, Invoicing.class},
            category = Category.PURCHASE_HISTORY)
        Plan plan,
    LocalDate since,
    @Starred @PersonalData(purpose = Invoicing.class, category = Category.PAYMENT_DATA)
        String paymentReference) {

  @Override
  public String toString() {
    return "Order";
  }
}
