package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;

/**
 * What the session knows of whoever signed in; no name, which would be readable under one purpose
 * only while every page looks at the session.
 *
 * @param customerId who it is
 */
record SignedIn(
    @PersonalData(
            purpose = CustomerAccount.class,
            category = Category.CUSTOMER_NUMBER,
            retention = "PT8H")
        @Collected(from = Collected.Source.DERIVED, detail = "door de database gegeven")
        long customerId)
    implements Serializable {

  /** The name of the session attribute. */
  static final String NAME = "signedIn";

  /** Starts the session, under a new id, so that an id from before is worth nothing. */
  static void begin(HttpServletRequest request, long customerId) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(NAME, new SignedIn(customerId));
  }

  @Override
  public String toString() {
    return "SignedIn";
  }

  /** Ends the session. */
  static void end(HttpServletRequest request) {
    request.getSession().invalidate();
  }
}
