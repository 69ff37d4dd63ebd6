package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** A question, request or registration. */
final class Request {
  @PersonalData(purpose = RelationPurposes.RequestHandling.class, category = Category.NAME)
  private String fullName;

  @PersonalData(purpose = RelationPurposes.RequestHandling.class, category = Category.EMAIL_ADDRESS)
  private String email;

  @PersonalData(purpose = RelationPurposes.RequestHandling.class, category = Category.PHONE_NUMBER)
  private String phoneNumber;
}
