package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** What a form and a cookie say of one person. */
final class Subscription {
  @PersonalData(purpose = RelationPurposes.LinkedProfile.class, category = Category.COOKIE_ID)
  @Collected(from = Collected.Source.OBSERVED)
  private String cookieId;

  @PersonalData(
      purpose = RelationPurposes.LinkedProfile.class,
      category = Category.BROWSING_BEHAVIOUR)
  @Collected(from = Collected.Source.OBSERVED)
  private String pageVisited;
}
