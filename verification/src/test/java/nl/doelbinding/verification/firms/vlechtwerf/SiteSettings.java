package nl.doelbinding.verification.firms.vlechtwerf;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** What the website remembers of a visitor. */
final class SiteSettings {
  @PersonalData(purpose = SitePurposes.FunctionalCookies.class, category = Category.PREFERENCES)
  private String preferredLayout;
}
