package nl.doelbinding.verification.firms.bureauraam;

import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** What the invisible pixel passes on; nobody says of whom. */
final class PixelHit {
  @PersonalData(purpose = SitePurposes.Tracking.class, category = Category.IP_ADDRESS)
  @Collected(from = Collected.Source.OBSERVED)
  private String ipAddress;

  @PersonalData(purpose = SitePurposes.Tracking.class, category = Category.USER_AGENT)
  @Collected(from = Collected.Source.OBSERVED)
  private String userAgent;

  @PersonalData(purpose = SitePurposes.Tracking.class, category = Category.CONNECTION_DATA)
  @Collected(from = Collected.Source.OBSERVED)
  private Instant shownAt;

  @PersonalData(purpose = SitePurposes.Tracking.class, category = Category.COOKIE_ID)
  @Collected(from = Collected.Source.OBSERVED)
  private String cookieId;
}
