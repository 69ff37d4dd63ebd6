package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.sample.time.data.Customer;
import nl.doelbinding.sample.time.data.Employee;
import nl.doelbinding.sample.time.data.Role;
import nl.doelbinding.sample.time.purpose.HourRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in with a username and a password. */
@ForPurpose(HourRegistration.class)
@Cookie(
    name = LoginServlet.COOKIE,
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "SESSION",
    purpose = HourRegistration.class,
    data = Category.COOKIE_ID,
    description = "Houdt u ingelogd tot u uitlogt of de browser sluit")
@Text(lang = "en", description = "Keeps you signed in until you sign out or close the browser")
final class LoginServlet extends HttpServlet {

  static final String COOKIE = "urenwijs_session";

  private static final Logger LOG = LoggerFactory.getLogger(LoginServlet.class);
  private static final LogMasker MASKER = LogMasker.ofDefaults();

  // Whoever guesses a name that does not exist waits as long as for one that does.
  private static final Employee NOBODY =
      new Employee(new Customer("", ""), Role.EMPLOYEE, "", "")
          .signingInWith(UUID.randomUUID().toString());

  private final transient EntityManagerFactory database;

  LoginServlet(EntityManagerFactory database) {
    this.database = database;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    showForm(page, HttpServletResponse.SC_OK, new Form(page));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Employee employee = find(page.parameter("username"));
    Form form = new Form(page);
    form.require(
        employee.hasPassword(page.parameter("password")) && employee != NOBODY,
        "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar",
        "This username and this password do not belong together");
    if (!form.isRight()) {
      // The address is shortened before it leaves this method, whatever the appender does; the
      // username stays out of the log altogether.
      LOG.warn(
          "Sign-in refused, from {} forwarded for {}",
          MASKER.mask(request.getRemoteAddr()),
          MASKER.mask(String.valueOf(request.getHeader("X-Forwarded-For"))));
      showForm(page, 422, form);
      return;
    }
    SignedIn.begin(
        request,
        new SignedIn(employee.id(), employee.employer().id(), employee.role(), Instant.now()));
    LOG.info("Signed in as {}, from {}", employee.role(), MASKER.mask(request.getRemoteAddr()));
    page.redirect(employee.role() == Role.OPERATOR ? "/messages" : "/hours");
  }

  private Employee find(String username) {
    return database.callInTransaction(
        entities ->
            entities
                .createQuery(
                    "select e from Employee e where e.username = :username", Employee.class)
                .setParameter("username", username)
                .getResultStream()
                .filter(employee -> employee.worksOn(LocalDate.now(Page.ZONE)))
                .findFirst()
                .orElse(NOBODY));
  }

  private static void showForm(Page page, int status, Form form) throws IOException {
    page.show(
        status,
        page.say("Inloggen", "Sign in"),
        Html.of(
            """
            <form method="post" action="/login" class="panel" novalidate>
            {}{}{}{}
            </form>
            <p class="hint">{} <a href="/">{}</a></p>
            """,
            form.problems(),
            form.field(
                "username", "text", page.say("Gebruikersnaam", "Username"), "username", true),
            form.field(
                "password",
                "password",
                page.say("Wachtwoord", "Password"),
                "current-password",
                true),
            form.button(page.say("Inloggen", "Sign in")),
            page.say("De namen om mee te proberen staan op", "The names to try are on"),
            page.say("de beginpagina", "the start page")));
  }
}
