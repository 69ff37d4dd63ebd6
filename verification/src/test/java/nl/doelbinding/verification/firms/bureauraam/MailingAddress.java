package nl.doelbinding.verification.firms.bureauraam;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** Where advertising goes; nobody says to whom. */
final class MailingAddress {
  @PersonalData(purpose = RelationPurposes.DirectMarketing.class, category = Category.EMAIL_ADDRESS)
  private String email;
}
