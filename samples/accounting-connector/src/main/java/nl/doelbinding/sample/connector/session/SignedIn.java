package nl.doelbinding.sample.connector.session;

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
public record SignedIn(
    @PersonalData(
            purpose = CustomerAccount.class,
            category = Category.CUSTOMER_NUMBER,
            retention = "PT8H")
        @Collected(from = Collected.Source.DERIVED, detail = "door de database gegeven")
        long customerId)
    implements Serializable {

  /** The name of the session attribute. */
  public static final String NAME = "signedIn";

  /** Starts the session, under a new id, so that an id from before is worth nothing. */
  public static void begin(HttpServletRequest request, long customerId) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(NAME, new SignedIn(customerId));
  }

  @Override
  public String toString() {
    return "SignedIn";
  }

  /** Ends the session. */
  public static void end(HttpServletRequest request) {
    request.getSession().invalidate();
  }
}
