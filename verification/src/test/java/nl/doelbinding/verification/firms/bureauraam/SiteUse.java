package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** How the websites are used; nobody says by whom. */
final class SiteUse {
  @PersonalData(
      purpose = RelationPurposes.SiteImprovement.class,
      category = Category.BROWSING_BEHAVIOUR)
  @Collected(from = Collected.Source.OBSERVED)
  private String pageVisited;

  @PersonalData(purpose = RelationPurposes.SiteImprovement.class, category = Category.COMMUNICATION)
  private String feedbackMessage;
}
