package nl.doelbinding.sample.newsletter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.newsletter.purpose.FunctionalCookies;

/**
 * The pages and what they load. Of the visitor they know what was chosen: the language, and whether
 * views may be counted.
 */
@Path("")
@ForPurpose(FunctionalCookies.class)
public final class PagesResource {

  static final String HTML = "text/html;charset=utf-8";

  /** The start page. */
  @GET
  @Produces(HTML)
  public Response home(@Context HttpServletRequest request) {
    return page("home", Map.of(), request);
  }

  /** A page for everybody. */
  @GET
  @Path("{name: newsletter|contact|products|cookies|outbox|login}")
  @Produces(HTML)
  public Response page(@PathParam("name") String name, @Context HttpServletRequest request) {
    return page(name, Map.of(), request);
  }

  /** A page that a link in an e-mail leads to. It asks first: mail scanners press no buttons. */
  @GET
  @Path("{name: newsletter/confirm|newsletter/unsubscribe|preferences}/{code}")
  @Produces(HTML)
  public Response linked(
      @PathParam("name") String name,
      @PathParam("code") UUID code,
      @Context HttpServletRequest request) {
    return page(name.replace('/', '-'), Map.of("code", code.toString()), request);
  }

  /** A page for the staff. */
  @GET
  @StaffOnly
  @Path("staff/{name: messages|subscribers|mailings|visits}")
  @Produces(HTML)
  public Response staff(@PathParam("name") String name, @Context HttpServletRequest request) {
    return page("staff-" + name, Map.of(), request);
  }

  /** The style of all samples. */
  @GET
  @Path("{name: style|sample}.css")
  @Produces("text/css;charset=utf-8")
  public InputStream style(@PathParam("name") String name) {
    return file(name + ".css");
  }

  /** The only script. */
  @GET
  @Path("app.js")
  @Produces("text/javascript;charset=utf-8")
  public InputStream script() {
    return file("app.js");
  }

  private static Response page(
      String name, Map<String, String> values, HttpServletRequest request) {
    boolean counted = ChoicesResource.of(request).counted();
    Page page = new Page(Language.of(request), SessionResource.isSignedIn(request), counted);
    Response.ResponseBuilder response = Response.ok(page.html(name, values));
    Language.asked(request).ifPresent(chosen -> response.cookie(chosen.cookie()));
    return response.build();
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(PagesResource.class.getResourceAsStream("/static/" + name));
  }
}
