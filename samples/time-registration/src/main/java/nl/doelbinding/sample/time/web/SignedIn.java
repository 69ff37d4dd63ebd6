package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.sample.time.data.Role;
import nl.doelbinding.sample.time.purpose.HourRegistration;

/**
 * What the session knows of whoever signed in; no name, which would be readable under one purpose
 * only while every page looks at the session.
 *
 * @param employeeId who it is
 * @param customerId the company
 * @param role what may be done
 * @param since when it began
 */
@DataSubject("employee")
record SignedIn(
    @PersonalData(
            purpose = HourRegistration.class,
            category = Category.CUSTOMER_NUMBER,
            retention = "PT8H")
        @Collected(from = Collected.Source.DERIVED, detail = "door de database gegeven")
        long employeeId,
    @NotPersonalData("the number of a company, shared by all who work there") long customerId,
    Role role,
    Instant since) {

  private static final String ATTRIBUTE = SignedIn.class.getName();
  private static final Duration WORKING_DAY = Duration.ofHours(8);

  /** Starts the session, under a new id, so that an id from before is worth nothing. */
  static void begin(HttpServletRequest request, SignedIn user) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(ATTRIBUTE, user);
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

  /** Tells nothing of who it is. */
  @Override
  public String toString() {
    return "SignedIn as " + role + " since " + since;
  }
}
