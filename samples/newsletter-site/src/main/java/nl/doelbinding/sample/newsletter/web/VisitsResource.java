package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.newsletter.data.AccessLog;
import nl.doelbinding.sample.newsletter.data.Visit;
import nl.doelbinding.sample.newsletter.data.VisitCount;
import nl.doelbinding.sample.newsletter.purpose.SecurityAndFraud;
import nl.doelbinding.sample.newsletter.purpose.WebsiteVisit;

/** What the access log tells, counted for one purpose and line by line for another. */
@Path("api/visits")
@StaffOnly
@Produces(MediaType.APPLICATION_JSON)
public final class VisitsResource {

  private final AccessLog log;

  @Inject
  VisitsResource(AccessLog log) {
    this.log = log;
  }

  /** How many visits there were. */
  @GET
  @ForPurpose(WebsiteVisit.class)
  public List<VisitCount> perDay() {
    return log.perDay();
  }

  /** The last ones, to notice misuse. */
  @GET
  @Path("last")
  @ForPurpose(SecurityAndFraud.class)
  public List<Visit> last() {
    return log.last();
  }
}
