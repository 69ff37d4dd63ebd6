package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.data.AccountEvent.Act;
import nl.doelbinding.sample.hosting.data.AccountEvents;
import nl.doelbinding.sample.hosting.data.Customers;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.purpose.Contract;
import nl.doelbinding.sample.hosting.purpose.LoginOverview;
import nl.doelbinding.sample.hosting.purpose.ServiceAccess;
import nl.doelbinding.sample.hosting.purpose.Support;

/** The people behind a customer, to look at and to change. A change is seen in the overview. */
@Collected(from = Collected.Source.OBSERVED)
@ForPurpose({ServiceAccess.class, Contract.class, Support.class, LoginOverview.class})
final class ProfileServlet extends HttpServlet {

  private final transient Customers customers;
  private final transient AccountEvents events;

  ProfileServlet(Customers customers, AccountEvents events) {
    this.customers = customers;
    this.events = events;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Optional<SignedIn> user = page.admit(Role.CUSTOMER);
    if (user.isPresent()) {
      page.show(
          "profile",
          Map.of("form", new Form(page), "customer", customers.get(user.get().customer())));
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
    Form form = new Form(page);
    String name = form.line("name", "Vul een naam in", "Enter a name");
    String email = form.email("email");
    String jobTitle = form.optional("jobTitle");
    String phone = form.optional("phone");
    if (!form.isRight()) {
      page.show(
          Page.WRONG,
          "profile",
          Map.of("form", form, "customer", customers.get(user.get().customer())));
      return;
    }
    customers.change(user.get().customer(), name, jobTitle, email, phone);
    events.add(user.get().account(), Act.PROFILE_CHANGED, request.getRemoteAddr(), Instant.now());
    page.redirect("/panel/logins");
  }
}
