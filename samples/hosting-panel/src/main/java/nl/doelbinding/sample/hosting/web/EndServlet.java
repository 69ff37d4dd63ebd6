package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.sample.hosting.data.AccountEvents;
import nl.doelbinding.sample.hosting.data.Accounts;
import nl.doelbinding.sample.hosting.data.ChoicesOfCustomers;
import nl.doelbinding.sample.hosting.data.Customers;
import nl.doelbinding.sample.hosting.data.Role;

/**
 * Ending the contract. What has a star stays for seven years; the rest goes at once if the customer
 * asks for it. It reads no personal data.
 */
final class EndServlet extends HttpServlet {

  private final transient Customers customers;
  private final transient Accounts accounts;
  private final transient AccountEvents events;
  private final transient ChoicesOfCustomers choices;

  EndServlet(
      Customers customers, Accounts accounts, AccountEvents events, ChoicesOfCustomers choices) {
    this.customers = customers;
    this.accounts = accounts;
    this.events = events;
    this.choices = choices;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admit(Role.CUSTOMER).isPresent()) {
      page.show("end", Map.of());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Optional<SignedIn> user = page.admit(Role.CUSTOMER);
    if (user.isEmpty()) {
      return;
    }
    long customer = user.get().customer();
    boolean erase = !page.parameter("erase").isEmpty();
    customers.endContract(customer, Instant.now());
    choices.remove(customer);
    if (erase) {
      customers.eraseWithoutStar(customer);
      events.removeOf(customer);
      accounts.removeOf(customer);
    }
    SignedIn.end(request);
    page.say(
        HttpServletResponse.SC_OK,
        page.say("Uw overeenkomst is beëindigd", "Your contract has ended"),
        erase
            ? page.say(
                "Alles zonder ster is gewist. Wat een ster heeft, bewaren wij zeven jaar voor de"
                    + " Belastingdienst.",
                "All without a star was erased. What has a star we keep for seven years for the tax"
                    + " authority.")
            : page.say(
                "Wat een ster heeft, bewaren wij zeven jaar voor de Belastingdienst.",
                "What has a star we keep for seven years for the tax authority."));
  }
}
