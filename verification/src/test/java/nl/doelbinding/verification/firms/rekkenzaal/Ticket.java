package nl.doelbinding.verification.firms.rekkenzaal;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/** A message of somebody, with what nobody asked for. */
final class Ticket {
  @PersonalData(purpose = VisitorPurposes.UnsolicitedData.class, category = Category.COMMUNICATION)
  private String message;

  @PersonalData(purpose = VisitorPurposes.UnsolicitedData.class, category = Category.FREE_TEXT)
  private String attachmentText;
}
