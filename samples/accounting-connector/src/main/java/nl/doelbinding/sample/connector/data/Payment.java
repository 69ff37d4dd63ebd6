package nl.doelbinding.sample.connector.data;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.sample.connector.purpose.PaidSubscription;

/**
 * A month that was paid for.
 *
 * @param amount in euros
 * @param paidOn the day
 */
@Embeddable
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@Collected(from = Collected.Source.DERIVED, detail = "abonnement en betaling")
public record Payment(
    @LegalDuty(law = "fiscale bewaarplicht")
        @PersonalData(purpose = PaidSubscription.class, category = Category.PAYMENT_DATA)
        BigDecimal amount,
    @LegalDuty(law = "fiscale bewaarplicht")
        @PersonalData(purpose = PaidSubscription.class, category = Category.PAYMENT_DATA)
        LocalDate paidOn) {

  @Override
  public String toString() {
    return "Payment";
  }
}
