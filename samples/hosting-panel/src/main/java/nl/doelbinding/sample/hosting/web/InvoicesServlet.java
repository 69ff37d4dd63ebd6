package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.data.Customers;
import nl.doelbinding.sample.hosting.data.Orders;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.purpose.Invoicing;

/** The invoices of a customer, and who pays them from which account. */
@ForPurpose(Invoicing.class)
final class InvoicesServlet extends HttpServlet {

  private final transient Customers customers;
  private final transient Orders orders;

  InvoicesServlet(Customers customers, Orders orders) {
    this.customers = customers;
    this.orders = orders;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Optional<SignedIn> user = page.admit(Role.CUSTOMER);
    if (user.isPresent()) {
      long customer = user.get().customer();
      page.show(
          "invoices", Map.of("customer", customers.get(customer), "orders", orders.of(customer)));
    }
  }
}
