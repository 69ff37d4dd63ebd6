package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.data.ChoicesOfCustomers;
import nl.doelbinding.sample.hosting.data.Plan;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.purpose.Analytics;
import nl.doelbinding.sample.hosting.purpose.ContentPersonalisation;
import nl.doelbinding.sample.hosting.purpose.Improvement;

/** What a customer agrees to. No box is ticked beforehand, and clearing one withdraws. */
@ForPurpose({Analytics.class, Improvement.class, ContentPersonalisation.class})
final class ChoicesServlet extends HttpServlet {

  private final transient ChoicesOfCustomers choices;

  ChoicesServlet(ChoicesOfCustomers choices) {
    this.choices = choices;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Optional<SignedIn> user = page.admit(Role.CUSTOMER);
    if (user.isPresent()) {
      page.show(
          "choices",
          Map.of(
              "form", new Form(page),
              "choices", choices.of(user.get().customer()),
              "plans", List.of(Plan.values())));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Optional<SignedIn> user = page.admit(Role.CUSTOMER);
    if (user.isPresent()) {
      choices.choose(
          user.get().customer(),
          !page.parameter("analytics").isEmpty(),
          !page.parameter("improvement").isEmpty(),
          new Form(page).optional("wish"),
          !page.parameter("content").isEmpty(),
          Arrays.stream(Plan.values())
              .filter(plan -> plan.name().equals(page.parameter("interest")))
              .findFirst()
              .orElse(null),
          Instant.now());
      page.redirect("/panel/choices");
    }
  }
}
