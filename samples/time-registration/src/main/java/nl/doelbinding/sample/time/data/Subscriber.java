package nl.doelbinding.sample.time.data;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.time.purpose.Newsletter;
import org.jspecify.annotations.Nullable;

/** Somebody who signed up for the newsletter, and may or may not have confirmed it. */
@Entity
@DataSubject(
    value = "subscriber",
    label = "Abonnees van de nieuwsbrief",
    dpv = "https://w3id.org/dpv#Subscriber")
@Text(lang = "en", label = "Subscribers to the newsletter")
public class Subscriber {

  @Id @GeneratedValue @DataSubjectId private long id;

  @PersonalData(purpose = Newsletter.class)
  @Collected(
      provision = Collected.Provision.REQUIRED,
      consequence = "Zonder e-mailadres kunnen wij de nieuwsbrief niet sturen")
  @Text(lang = "en", consequence = "Without an e-mail address we cannot send the newsletter")
  private @Nullable String email;

  @PersonalData(purpose = Newsletter.class, category = Category.CONSENT_RECORD)
  @Collected(from = Collected.Source.DERIVED, detail = "bij het aanmelden door loting bepaald")
  private @Nullable String code;

  // Read by a query, to forget sign-ups that nobody confirmed.
  @SuppressWarnings("UnusedVariable")
  private Instant signedUpAt;

  @PersonalData(purpose = Newsletter.class, category = Category.CONSENT_RECORD)
  @Collected(from = Collected.Source.OBSERVED)
  private @Nullable Instant confirmedAt;

  @RetentionStart("consent-withdrawn")
  private @Nullable Instant withdrawnAt;

  /** For Hibernate. */
  protected Subscriber() {}

  /** A sign-up that waits for its confirmation. */
  public Subscriber(String email, Instant signedUpAt) {
    this.email = email;
    this.code = UUID.randomUUID().toString();
    this.signedUpAt = signedUpAt;
  }

  /** Confirms the sign-up. */
  public void confirm(Instant now) {
    confirmedAt = now;
  }

  /** Withdraws the consent, and forgets the address at once. */
  public void withdraw(Instant now) {
    withdrawnAt = now;
    confirmedAt = null;
    email = null;
    code = null;
  }

  /** The address; there is none once the consent was withdrawn. */
  public String email() {
    return Objects.requireNonNull(email);
  }

  /** The code in the links of an e-mail, which only its reader knows. */
  public String code() {
    return Objects.requireNonNull(code);
  }

  public boolean confirmed() {
    return confirmedAt != null && withdrawnAt == null;
  }
}
