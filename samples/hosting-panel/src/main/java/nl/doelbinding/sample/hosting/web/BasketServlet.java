package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.data.Orders;
import nl.doelbinding.sample.hosting.data.Plan;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.purpose.SiteFunctions;

/** The basket, and ordering what lies in it. */
@ForPurpose(SiteFunctions.class)
final class BasketServlet extends HttpServlet {

  private final transient Orders orders;

  BasketServlet(Orders orders) {
    this.orders = orders;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new Page(request, response).show("basket", Map.of());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Optional<Plan> added = plan(page.parameter("add"));
    Optional<Plan> removed = plan(page.parameter("remove"));
    if (added.isPresent()) {
      page.basket().with(added.get()).keep(response);
      page.redirect("/basket");
    } else if (removed.isPresent()) {
      page.basket().without(removed.get()).keep(response);
      page.redirect("/basket");
    } else {
      order(page, response);
    }
  }

  private void order(Page page, HttpServletResponse response) throws IOException {
    Optional<SignedIn> user = page.admit(Role.CUSTOMER);
    if (user.isPresent()) {
      LocalDate today = LocalDate.now(Page.ZONE);
      page.basket().plans().forEach(plan -> orders.add(user.get().customer(), plan, today));
      new Basket(List.of()).keep(response);
      page.redirect("/panel");
    }
  }

  private static Optional<Plan> plan(String name) {
    return Arrays.stream(Plan.values()).filter(plan -> plan.name().equals(name)).findFirst();
  }
}
