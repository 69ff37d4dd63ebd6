package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** What the cookies of others keep of a visit. */
final class Visit {
  @PersonalData(purpose = SitePurposes.Analytics.class, category = Category.DEMOGRAPHICS)
  @Collected(from = Collected.Source.OBSERVED)
  private String ageGroup;

  @PersonalData(purpose = SitePurposes.Analytics.class, category = Category.BROWSING_BEHAVIOUR)
  @Collected(from = Collected.Source.OBSERVED)
  private String pageVisited;

  @PersonalData(purpose = SitePurposes.Analytics.class, category = Category.CONNECTION_DATA)
  @Collected(from = Collected.Source.OBSERVED)
  private String internetProvider;
}
