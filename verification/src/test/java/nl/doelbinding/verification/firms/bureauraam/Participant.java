package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** Whoever reacts to a promotion. */
final class Participant {
  @PersonalData(purpose = RelationPurposes.Promotion.class, category = Category.NAME)
  private String fullName;

  @PersonalData(purpose = RelationPurposes.Promotion.class, category = Category.ADDRESS)
  private String street;

  @PersonalData(purpose = RelationPurposes.Promotion.class, category = Category.EMAIL_ADDRESS)
  private String email;
}
