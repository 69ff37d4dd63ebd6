package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.newsletter.data.Preferences;
import nl.doelbinding.sample.newsletter.data.Subscribers;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;

/** What else a subscriber wants to get, and by which channel. */
@Path("api/preferences/{code}")
@ForPurpose({ServiceInformation.class, DirectMarketing.class})
public final class PreferencesResource {

  private final Subscribers subscribers;

  @Inject
  PreferencesResource(Subscribers subscribers) {
    this.subscribers = subscribers;
  }

  /** What was chosen. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Preferences chosen(@PathParam("code") UUID code) {
    return subscribers.preferences(code).orElseThrow(NotFoundException::new);
  }

  /** Chooses anew. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public void choose(@PathParam("code") UUID code, Preferences preferences) {
    if (!subscribers.prefer(code, preferences)) {
      throw new NotFoundException();
    }
  }
}
