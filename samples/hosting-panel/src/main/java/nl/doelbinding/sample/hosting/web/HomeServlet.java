package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.data.ChoicesOfCustomers;
import nl.doelbinding.sample.hosting.data.Plan;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.purpose.ContentPersonalisation;

/** The start page: what can be bought, first what a customer is interested in who said so. */
@ForPurpose(ContentPersonalisation.class)
final class HomeServlet extends HttpServlet {

  private final transient ChoicesOfCustomers choices;

  HomeServlet(ChoicesOfCustomers choices) {
    this.choices = choices;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Optional<Plan> interest =
        page.user()
            .filter(user -> user.role() == Role.CUSTOMER)
            .flatMap(user -> Optional.ofNullable(choices.of(user.customer()).interest()));
    page.show("home", Map.of("plans", List.of(Plan.values()), "interest", interest));
  }
}
