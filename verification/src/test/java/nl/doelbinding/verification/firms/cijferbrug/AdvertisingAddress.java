package nl.doelbinding.verification.firms.cijferbrug;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** Where advertising goes; nobody says to whom. */
final class AdvertisingAddress {
  @PersonalData(purpose = Purposes.DirectMarketing.class, category = Category.EMAIL_ADDRESS)
  private String email;
}
