package nl.doelbinding.verification.firms.prikklok;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;

/** A line of a log file. */
final class LogLine {
  @PersonalData(purpose = Purposes.MonitoringAndSecurity.class, category = Category.IP_ADDRESS)
  @Collected(from = Collected.Source.OBSERVED)
  private String ipAddress;

  @PersonalData(
      purpose = Purposes.MonitoringAndSecurity.class,
      category = Category.BROWSING_BEHAVIOUR)
  @Collected(from = Collected.Source.OBSERVED)
  private String clickedLink;
}
