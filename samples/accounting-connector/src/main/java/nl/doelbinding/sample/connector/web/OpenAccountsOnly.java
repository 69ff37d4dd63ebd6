package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.session.CurrentCustomer;
import nl.doelbinding.sample.connector.session.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Ends the session of whoever has no open account any more, having closed it in another one. */
@Component
class OpenAccountsOnly implements HandlerInterceptor {

  private final CurrentCustomer current;
  private final Customers customers;

  OpenAccountsOnly(CurrentCustomer current, Customers customers) {
    this.current = current;
    this.customers = customers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean closed =
        current.idIfSignedIn().filter(id -> !customers.existsByIdAndClosedAtIsNull(id)).isPresent();
    if (closed) {
      SignedIn.end(request);
    }
    return true;
  }
}
