package nl.doelbinding.verification.firms.prikklok;

import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** Whoever signed up and confirmed it. */
final class Subscriber {
  @PersonalData(purpose = Purposes.Newsletter.class, category = Category.EMAIL_ADDRESS)
  private String email;

  @PersonalData(purpose = Purposes.Newsletter.class, category = Category.CONSENT_RECORD)
  @Collected(from = Collected.Source.OBSERVED)
  private Instant confirmedAt;

  String email() {
    return email;
  }
}
