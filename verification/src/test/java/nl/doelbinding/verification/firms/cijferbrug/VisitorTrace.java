package nl.doelbinding.verification.firms.cijferbrug;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** What a visit leaves behind; nobody says of whom. */
final class VisitorTrace {
  @PersonalData(purpose = Purposes.Cookies.class, category = Category.COOKIE_ID)
  @Collected(from = Collected.Source.OBSERVED)
  private String cookieId;

  @PersonalData(purpose = Purposes.Analytics.class, category = Category.IP_ADDRESS)
  @Collected(from = Collected.Source.OBSERVED)
  private String ipAddress;
}
