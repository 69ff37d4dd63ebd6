package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.sample.newsletter.data.SignIn;
import nl.doelbinding.sample.newsletter.data.Staff;
import nl.doelbinding.sample.newsletter.purpose.StaffAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in and out. The session knows that somebody did, and not who. */
@Path("api/session")
@Cookie(
    name = SessionResource.COOKIE,
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "SESSION",
    purpose = StaffAccess.class,
    data = Category.COOKIE_ID,
    description = "Houdt een medewerker ingelogd tot de browser sluit")
@Text(lang = "en", description = "Keeps a member of staff signed in until the browser closes")
public final class SessionResource {

  static final String COOKIE = "bitsmederij-session";

  private static final Logger LOG = LoggerFactory.getLogger(SessionResource.class);
  private static final LogMasker MASKER = LogMasker.ofDefaults();
  private static final String SINCE = "since";
  private static final Duration WORKING_DAY = Duration.ofHours(8);

  private final Staff staff;

  @Inject
  SessionResource(Staff staff) {
    this.staff = staff;
  }

  /** Whether somebody signed in and the working day is not over. */
  static boolean isSignedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(SINCE) instanceof Instant since
        && since.plus(WORKING_DAY).isAfter(Instant.now());
  }

  /** Signs in, under a new id, so that an id from before is worth nothing. */
  @POST
  @ForPurpose(StaffAccess.class)
  @Consumes(MediaType.APPLICATION_JSON)
  public void begin(SignIn signIn, @Context HttpServletRequest request) {
    boolean admitted = staff.admits(signIn);
    if (!admitted) {
      // The address is shortened, whatever the appender does; the name stays out altogether.
      LOG.warn("Sign-in refused, from {}", MASKER.mask(request.getRemoteAddr()));
    }
    new Mistakes(Language.of(request))
        .require(
            admitted,
            "username",
            "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar",
            "This username and this password do not belong together")
        .refuse();
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(SINCE, Instant.now());
  }

  /** Signs out. */
  @DELETE
  public void end(@Context HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
