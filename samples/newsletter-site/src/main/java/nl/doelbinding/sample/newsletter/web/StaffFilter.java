package nl.doelbinding.sample.newsletter.web;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Sends whoever did not sign in to the form, and a program away. Reads no personal data. */
@StaffOnly
@Priority(Priorities.AUTHENTICATION)
final class StaffFilter implements ContainerRequestFilter {

  private final HttpServletRequest request;

  StaffFilter(@Context HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (!SessionResource.isSignedIn(request)) {
      boolean program = context.getUriInfo().getPath().startsWith("api/");
      context.abortWith(
          program
              ? Response.status(Response.Status.UNAUTHORIZED).build()
              : Response.seeOther(URI.create("/login")).build());
    }
  }
}
