package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * What the session knows of whoever signed in; no name, which would be readable under one purpose
 * only while every page looks at the session.
 *
 * @param customerId who it is
 */
public record SignedIn(long customerId) implements Serializable {

  /** The name of the session attribute. */
  public static final String NAME = "signedIn";

  /** Starts the session, under a new id, so that an id from before is worth nothing. */
  static void begin(HttpServletRequest request, long customerId) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(NAME, new SignedIn(customerId));
  }

  /** Ends the session. */
  static void end(HttpServletRequest request) {
    request.getSession().invalidate();
  }
}
