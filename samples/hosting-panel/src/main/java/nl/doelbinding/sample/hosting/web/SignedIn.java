package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.data.Account;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.purpose.ServiceAccess;
import org.jspecify.annotations.Nullable;

/**
 * What the session knows of whoever signed in; no name, which would be readable under one purpose
 * only while every page looks at the session.
 *
 * @param account the number of the account
 * @param company the number of the customer, if it is one
 * @param role what may be done
 * @param since when it began
 */
@Cookie(
    name = SignedIn.COOKIE,
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "SESSION",
    purpose = ServiceAccess.class,
    data = Category.COOKIE_ID,
    description = "Onthoudt dat u bent ingelogd, tot u uitlogt of de browser sluit")
@Text(
    lang = "en",
    description = "Remembers that you are signed in, until you sign out or close the browser")
public record SignedIn(
    @PersonalData(purpose = ServiceAccess.class, category = Category.CUSTOMER_NUMBER)
        @Collected(from = Collected.Source.DERIVED, detail = "door de database gegeven")
        long account,
    @Nullable Long company,
    Role role,
    Instant since) {

  static final String COOKIE = "hosting-session";

  private static final String ATTRIBUTE = SignedIn.class.getName();
  private static final Duration WORKING_DAY = Duration.ofHours(8);

  /** The number of the customer; staff has none. */
  public long customer() {
    return Objects.requireNonNull(company, "asked of customers only");
  }

  /** Starts the session, under a new id, so that an id from before is worth nothing. */
  static void begin(HttpServletRequest request, Account account) {
    request.getSession();
    request.changeSessionId();
    request
        .getSession()
        .setAttribute(
            ATTRIBUTE,
            new SignedIn(account.id(), account.customer(), account.role(), Instant.now()));
  }

  /** Ends the session. */
  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Who signed in, until the end of a working day. */
  static Optional<SignedIn> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(found -> (SignedIn) found.getAttribute(ATTRIBUTE))
        .filter(user -> user.since().plus(WORKING_DAY).isAfter(Instant.now()));
  }

  @Override
  public String toString() {
    return "Signed in as " + role;
  }
}
