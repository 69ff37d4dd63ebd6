package nl.doelbinding.verification.firms.cijferbrug;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** Who did what and when. */
final class PortalAct {
  @PersonalData(purpose = Purposes.AuditTrail.class, category = Category.ACTIVITY_LOG)
  @Collected(from = Collected.Source.OBSERVED)
  private String actDone;
}
