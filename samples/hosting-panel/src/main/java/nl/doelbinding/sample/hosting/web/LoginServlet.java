package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.sample.hosting.data.Account;
import nl.doelbinding.sample.hosting.data.AccountEvent.Act;
import nl.doelbinding.sample.hosting.data.AccountEvents;
import nl.doelbinding.sample.hosting.data.Accounts;
import nl.doelbinding.sample.hosting.data.Customers;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.purpose.LoginOverview;
import nl.doelbinding.sample.hosting.purpose.SecurityAndFraud;
import nl.doelbinding.sample.hosting.purpose.ServiceAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in with a username and a password.
 *
 * <p>The overview of sign-ins wants the whole address, so this servlet runs under a purpose that
 * declares it: here {@code getRemoteAddr} is whole, and in servlets of other purposes it is not.
 */
@Collected(from = Collected.Source.OBSERVED)
@ForPurpose({ServiceAccess.class, SecurityAndFraud.class, LoginOverview.class})
final class LoginServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(LoginServlet.class);
  private static final LogMasker MASKER = LogMasker.ofDefaults();

  private final transient Accounts accounts;
  private final transient Customers customers;
  private final transient AccountEvents events;

  LoginServlet(Accounts accounts, Customers customers, AccountEvents events) {
    this.accounts = accounts;
    this.customers = customers;
    this.events = events;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    page.show("login", Map.of("form", new Form(page)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Form form = new Form(page);
    Account account = accounts.find(page.parameter("username"));
    form.require(
        account.opensWith(page.parameter("password")) && account.exists(),
        "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar",
        "This username and this password do not belong together");
    if (form.isRight()) {
      // Only who knows the password hears it.
      form.require(
          account.customer() == null || customers.contractRuns(account.customer()),
          "Uw overeenkomst is beëindigd; het beheerpaneel is daarom gesloten",
          "Your contract has ended; so the control panel is closed");
    }
    if (account.exists()) {
      events.add(
          account.id(),
          form.isRight() ? Act.SIGNED_IN : Act.REFUSED,
          request.getRemoteAddr(),
          Instant.now());
    }
    if (!form.isRight()) {
      LOG.warn("Sign-in refused, from {}", MASKER.mask(request.getRemoteAddr()));
      page.show(Page.WRONG, "login", Map.of("form", form));
      return;
    }
    SignedIn.begin(request, account);
    LOG.info("Signed in as {}, from {}", account.role(), MASKER.mask(request.getRemoteAddr()));
    page.redirect(account.role() == Role.STAFF ? "/staff/tickets" : "/panel");
  }
}
