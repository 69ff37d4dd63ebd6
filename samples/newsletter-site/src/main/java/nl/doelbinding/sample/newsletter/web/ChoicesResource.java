package nl.doelbinding.sample.newsletter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.data.Choices;
import nl.doelbinding.sample.newsletter.purpose.FunctionalCookies;
import nl.doelbinding.sample.newsletter.purpose.PersonalisationAndImprovement;

/** What a visitor chose, in two cookies. Neither is there before something was chosen. */
@Path("api/choices")
@ForPurpose({FunctionalCookies.class, PersonalisationAndImprovement.class})
@Cookie(
    name = ChoicesResource.TOPIC,
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "P90D",
    purpose = PersonalisationAndImprovement.class,
    data = Category.PREFERENCES,
    description = "Onthoudt welk product u het eerst wilt zien")
@Text(lang = "en", description = "Remembers which product you want to see first")
public final class ChoicesResource {

  private static final String COUNTED = "bitsmederij-counted";
  static final String TOPIC = "bitsmederij-topic";
  private static final Duration TOPIC_KEPT = Duration.ofDays(90);

  /** What the cookies say. Without them nothing is counted and nothing put first. */
  static Choices of(HttpServletRequest request) {
    return new Choices(
        Cookies.value(request, COUNTED).filter("yes"::equals).isPresent(),
        Cookies.value(request, TOPIC).orElse(""));
  }

  /** What was chosen. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Choices chosen(@Context HttpServletRequest request) {
    return of(request);
  }

  /** Chooses. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Cookie(
      name = COUNTED,
      category = Cookie.Kind.FUNCTIONAL,
      lifetime = "P1Y",
      purpose = FunctionalCookies.class,
      data = Category.PREFERENCES,
      description = "Onthoudt of wij uw bezoek mogen meetellen")
  @Text(lang = "en", description = "Remembers whether we may count your visit")
  public Response choose(Choices choices) {
    boolean none = choices.topic().isEmpty();
    return Response.noContent()
        .cookie(Cookies.cookie(COUNTED, choices.counted() ? "yes" : "no", Cookies.YEAR))
        .cookie(Cookies.cookie(TOPIC, choices.topic(), none ? Duration.ZERO : TOPIC_KEPT))
        .build();
  }

  /** Forgets all that the site left on the device. */
  @DELETE
  public Response forget() {
    return Response.noContent()
        .cookie(Cookies.cookie(COUNTED, "", Duration.ZERO))
        .cookie(Cookies.cookie(TOPIC, "", Duration.ZERO))
        .cookie(Cookies.cookie(Language.COOKIE, "", Duration.ZERO))
        .cookie(Cookies.cookie(SessionResource.COOKIE, "", Duration.ZERO))
        .build();
  }
}
