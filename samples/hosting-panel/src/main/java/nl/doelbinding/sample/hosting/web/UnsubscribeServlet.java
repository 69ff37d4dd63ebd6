package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.data.Customers;
import nl.doelbinding.sample.hosting.purpose.Updates;

/** Signing off from news, with the link in every message and without signing in. */
@ForPurpose(Updates.class)
final class UnsubscribeServlet extends HttpServlet {

  private final transient Customers customers;

  UnsubscribeServlet(Customers customers) {
    this.customers = customers;
  }

  /** Asks first, because mail programs look at links before their readers do. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (customers.ofUnsubscribeCode(page.parameter("code")).isEmpty()) {
      sayDone(page);
    } else {
      page.show("unsubscribe", Map.of("code", page.parameter("code")));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    customers
        .ofUnsubscribeCode(page.parameter("code"))
        .ifPresent(customer -> customers.unsubscribe(customer.id()));
    sayDone(page);
  }

  private static void sayDone(Page page) throws IOException {
    page.say(
        HttpServletResponse.SC_OK,
        page.say("U bent uitgeschreven", "You signed off"),
        page.say(
            "U krijgt geen nieuws meer. Facturen en antwoorden sturen wij u nog wel.",
            "You get no more news. We still send you invoices and answers."));
  }
}
