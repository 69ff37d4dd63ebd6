package nl.doelbinding.sample.connector.data;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import nl.doelbinding.sample.connector.purpose.NotOnInvoices;
import nl.doelbinding.sample.connector.purpose.OnInvoices;
import nl.doelbinding.sample.connector.purpose.PaidSubscription;
import nl.doelbinding.sample.connector.purpose.PortalAccess;
import org.jspecify.annotations.Nullable;

/**
 * What a customer tells of himself: one record for the forms, the JSON and the database, so that
 * each value is declared once.
 *
 * <p>Who looks at the account that is paid from is recorded, by {@code audit}: it is what a thief
 * looks for.
 */
@Embeddable
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@Collected(
    provision = Collected.Provision.REQUIRED_BY_CONTRACT,
    consequence = "Zonder deze gegevens kunnen wij geen account maken en geen abonnement leveren")
@Text(
    lang = "en",
    label = "Customers",
    consequence = "Without this data we can neither make an account nor deliver a subscription")
public record CustomerDetails(
    @OnInvoices String fullName,
    @OnInvoices String address,
    @OnInvoices String billingAddress,
    @NotOnInvoices String email,
    @NotOnInvoices String phoneNumber,
    @LegalDuty(law = "fiscale bewaarplicht", purpose = PaidSubscription.class)
        @PersonalData(
            purpose = {PortalAccess.class, PaidSubscription.class, CustomerAccount.class},
            category = Category.PAYMENT_DATA,
            audit = true)
        String paidFrom) {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");
  private static final int LONGEST = 200;

  /** What was left out is empty; too long is cut off. */
  public CustomerDetails {
    fullName = tidy(fullName);
    address = tidy(address);
    billingAddress = tidy(billingAddress);
    email = tidy(email);
    phoneNumber = tidy(phoneNumber);
    paidFrom = tidy(paidFrom);
  }

  /** A form that nobody filled in yet. */
  public static CustomerDetails empty() {
    return new CustomerDetails("", "", "", "", "", "");
  }

  /** What is wrong, as keys of {@code messages.properties}. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (fullName.isEmpty()) {
      problems.add("problem.name");
    }
    if (address.isEmpty() || billingAddress.isEmpty()) {
      problems.add("problem.address");
    }
    if (!EMAIL.matcher(email).matches()) {
      problems.add("problem.email");
    }
    if (paidFrom.isEmpty()) {
      problems.add("problem.payment");
    }
    return problems;
  }

  /** What the books need, without the rest. */
  CustomerDetails forTheBooks() {
    return new CustomerDetails(fullName, address, billingAddress, "", "", paidFrom);
  }

  /** Tells nothing, for texts of objects end up in logs. */
  @Override
  public String toString() {
    return "CustomerDetails";
  }

  private static String tidy(@Nullable String text) {
    String stripped = text == null ? "" : text.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }
}
