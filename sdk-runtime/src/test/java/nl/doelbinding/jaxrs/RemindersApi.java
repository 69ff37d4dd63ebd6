package nl.doelbinding.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.doelbinding.annotations.ForPurpose;

/** Resources often implement what another team describes. */
public interface RemindersApi {
  @GET
  @Path("inherited")
  @ForPurpose(Reminders.class)
  String inherited();
}
