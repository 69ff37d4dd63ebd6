package nl.doelbinding.verification.firms.vlechtwerf;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** Whoever visits the website. */
final class Visitor {
  @PersonalData(purpose = SitePurposes.WebsiteVisit.class, category = Category.IP_ADDRESS)
  @Collected(from = Collected.Source.OBSERVED)
  private String ipAddress;
}
