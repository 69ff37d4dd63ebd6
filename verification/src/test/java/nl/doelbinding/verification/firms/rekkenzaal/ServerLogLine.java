package nl.doelbinding.verification.firms.rekkenzaal;

import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** What the server writes of a visit. */
final class ServerLogLine {
  @PersonalData(
      purpose = {VisitorPurposes.ServerLogs.class, VisitorPurposes.ContentDelivery.class},
      category = Category.IP_ADDRESS)
  @Collected(from = Collected.Source.OBSERVED)
  private String ipAddress;

  @PersonalData(purpose = VisitorPurposes.ServerLogs.class, category = Category.USER_AGENT)
  @Collected(from = Collected.Source.OBSERVED)
  private String userAgent;

  @PersonalData(purpose = VisitorPurposes.ServerLogs.class, category = Category.CONNECTION_DATA)
  @Collected(from = Collected.Source.OBSERVED)
  private Instant visitedAt;
}
