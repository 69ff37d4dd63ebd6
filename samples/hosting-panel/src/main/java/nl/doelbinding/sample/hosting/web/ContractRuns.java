package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.doelbinding.sample.hosting.data.Customers;
import nl.doelbinding.sample.hosting.data.Role;

/**
 * Signs out a customer whose contract ended in another browser, and says so to whoever is in the
 * panel at that moment. It reads no personal data.
 */
final class ContractRuns extends HttpFilter {

  private final transient Customers customers;

  ContractRuns(Customers customers) {
    this.customers = customers;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SignedIn.of(request)
        .filter(user -> user.role() == Role.CUSTOMER)
        .filter(user -> !customers.contractRuns(user.customer()))
        .isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    SignedIn.end(request);
    if (!request.getServletPath().startsWith("/panel")) {
      chain.doFilter(request, response);
      return;
    }
    Page page = new Page(request, response);
    page.say(
        HttpServletResponse.SC_FORBIDDEN,
        page.say("Uw overeenkomst is beëindigd", "Your contract has ended"),
        page.say(
            "Het beheerpaneel is daarom gesloten, ook in deze browser.",
            "So the control panel is closed, in this browser too."));
  }
}
