package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.newsletter.data.PageCount;
import nl.doelbinding.sample.newsletter.data.PageCounts;
import nl.doelbinding.sample.newsletter.data.PageView;
import nl.doelbinding.sample.newsletter.purpose.Analytics;
import nl.doelbinding.sample.newsletter.purpose.FunctionalCookies;

/** Visitor statistics of our own: totals of those who agreed, and no request to anybody else. */
@Path("api/views")
public final class ViewsResource {

  private static final Set<String> PAGES =
      Set.of("home", "newsletter", "contact", "products", "cookies");

  private final PageCounts counts;

  @Inject
  ViewsResource(PageCounts counts) {
    this.counts = counts;
  }

  /** Counts a view, if the visitor agreed. */
  @POST
  @ForPurpose({Analytics.class, FunctionalCookies.class})
  @Consumes(MediaType.APPLICATION_JSON)
  public void count(PageView view, @Context HttpServletRequest request) {
    if (ChoicesResource.of(request).counted() && PAGES.contains(view.page())) {
      counts.add(view, LocalDate.now(ZoneOffset.UTC));
    }
  }

  /** The totals; of no person. */
  @GET
  @StaffOnly
  @Produces(MediaType.APPLICATION_JSON)
  public List<PageCount> totals() {
    return counts.all();
  }
}
