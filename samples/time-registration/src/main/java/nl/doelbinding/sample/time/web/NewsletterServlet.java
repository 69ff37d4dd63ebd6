package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.time.data.Customer;
import nl.doelbinding.sample.time.data.Subscriber;
import nl.doelbinding.sample.time.mail.Mailer;
import nl.doelbinding.sample.time.purpose.Newsletter;

/**
 * Signing up for the newsletter, confirming it, and leaving it again.
 *
 * <p><b>There is a deliberate mistake in it.</b> {@code GET /newsletter/preview?customer=1} takes
 * the billing address of a customer to preview an issue. Somebody could write that in good faith:
 * the address is there, and it is an e-mail address. But it was collected for invoices. The woven
 * check refuses the read, the filter answers 403, and the page is never made. See {@link #preview}.
 */
@ForPurpose(Newsletter.class)
final class NewsletterServlet extends HttpServlet {

  private static final Duration CONFIRM_WITHIN = Duration.ofDays(3);

  private final transient EntityManagerFactory database;
  private final transient Mailer mailer;

  NewsletterServlet(EntityManagerFactory database, Mailer mailer) {
    this.database = database;
    this.mailer = mailer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    switch (step(request)) {
      case "" -> showForm(page, HttpServletResponse.SC_OK, new Form(page));
      case "confirm" ->
          ask(
              page,
              page.say("Aanmelding bevestigen", "Confirm your sign-up"),
              page.say(
                  "Wilt u de nieuwsbrief ontvangen op het adres waar deze link naartoe is"
                      + " gestuurd?",
                  "Do you want to receive the newsletter at the address this link was sent to?"),
              page.say("Ja, bevestigen", "Yes, confirm"));
      case "unsubscribe" ->
          ask(
              page,
              page.say("Afmelden", "Unsubscribe"),
              page.say(
                  "Wilt u de nieuwsbrief niet meer ontvangen?",
                  "Do you want to stop receiving the newsletter?"),
              page.say("Ja, afmelden", "Yes, unsubscribe"));
      case "preview" -> preview(page);
      default -> NotFoundServlet.show(page);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    switch (step(request)) {
      case "" -> signUp(page);
      case "confirm" ->
          answer(
              page,
              changed(page.parameter("code"), subscriber -> subscriber.confirm(Instant.now())),
              page.say("U bent aangemeld", "You are signed up"),
              page.say(
                  "Onder elke nieuwsbrief staat een link om u weer af te melden.",
                  "Every issue has a link to unsubscribe."));
      case "unsubscribe" ->
          answer(
              page,
              changed(page.parameter("code"), subscriber -> subscriber.withdraw(Instant.now())),
              page.say("U bent afgemeld", "You are unsubscribed"),
              page.say("Uw e-mailadres is gewist.", "Your e-mail address has been erased."));
      default -> NotFoundServlet.show(page);
    }
  }

  private void signUp(Page page) throws IOException {
    String email = page.parameter("email").toLowerCase(Locale.ROOT);
    Form form = new Form(page);
    form.require(
        Form.isEmail(email),
        "Vul een e-mailadres in, zoals naam@voorbeeld.example",
        "Enter an e-mail address, such as name@voorbeeld.example");
    if (!form.isRight()) {
      showForm(page, 422, form);
      return;
    }
    Subscriber subscriber = database.callInTransaction(entities -> known(entities, email));
    if (!subscriber.confirmed()) {
      mailer.sendLink(
          email,
          page.say("Bevestig uw aanmelding", "Confirm your sign-up"),
          page.say(
              "Iemand, waarschijnlijk u, vroeg om onze nieuwsbrief op dit adres. Bevestig het met"
                  + " deze link. Doet u niets, dan krijgt u niets.",
              "Somebody, probably you, asked for our newsletter at this address. Confirm it with"
                  + " this link. If you do nothing, you get nothing."),
          "/newsletter/confirm?code=" + subscriber.code());
    }
    // The same answer for an address that is known already: who reads it learns nothing.
    page.show(
        page.say("Nog één stap", "One more step"),
        Html.of(
            "<div class=\"notice\"><p>{}</p><p><a href=\"/outbox\">{}</a></p></div>",
            page.say(
                "Wij hebben een e-mail gestuurd. Met de link daarin bevestigt u de aanmelding.",
                "We have sent an e-mail. The link in it confirms your sign-up."),
            page.say(
                "In dit voorbeeld staat hij onder Verzonden",
                "In this sample it is in the outbox")));
  }

  private static Subscriber known(EntityManager entities, String email) {
    entities
        .createQuery(
            "delete from Subscriber s where s.confirmedAt is null and s.signedUpAt < :limit")
        .setParameter("limit", Instant.now().minus(CONFIRM_WITHIN))
        .executeUpdate();
    List<Subscriber> found =
        entities
            .createQuery("select s from Subscriber s where s.email = :email", Subscriber.class)
            .setParameter("email", email)
            .getResultList();
    if (!found.isEmpty()) {
      return found.get(0);
    }
    Subscriber subscriber = new Subscriber(email, Instant.now());
    entities.persist(subscriber);
    return subscriber;
  }

  /** Changes whoever has this code; it came in a query, of which the log keeps {@code [token]}. */
  private boolean changed(String code, Consumer<Subscriber> change) {
    return database.callInTransaction(
        entities -> {
          List<Subscriber> found =
              entities
                  .createQuery("select s from Subscriber s where s.code = :code", Subscriber.class)
                  .setParameter("code", code)
                  .getResultList();
          found.forEach(change);
          return !found.isEmpty();
        });
  }

  /** The mistake: an issue addressed to whoever pays the invoices. */
  private void preview(Page page) throws IOException {
    String number = page.parameter("customer");
    Customer customer =
        number.matches("\\d{1,9}")
            ? database.callInTransaction(
                entities -> entities.find(Customer.class, Long.valueOf(number)))
            : null;
    if (customer == null) {
      NotFoundServlet.show(page);
      return;
    }
    page.show(
        page.say("Voorbeeld van de nieuwsbrief", "Preview of the newsletter"),
        Html.of("<p>{}: {}</p>", page.say("Aan", "To"), customer.billingEmail()));
  }

  private static void showForm(Page page, int status, Form form) throws IOException {
    page.show(
        status,
        page.say("Nieuwsbrief", "Newsletter"),
        Html.of(
            """
            <p class="lead">{}</p>
            <form method="post" action="/newsletter" class="panel" novalidate>
            {}{}
            <p class="hint">{}</p>
            {}
            </form>
            """,
            page.say(
                "Een paar keer per jaar nieuws over wat er verandert.",
                "News about what changes, a few times a year."),
            form.problems(),
            form.field("email", "email", page.say("E-mailadres", "E-mail address"), "email", true),
            page.say(
                "Wij gebruiken het adres alleen voor de nieuwsbrief, tot u zich afmeldt.",
                "We use the address for the newsletter only, until you unsubscribe."),
            form.button(page.say("Aanmelden", "Sign up"))));
  }

  /** Asks first: mail scanners open the links of an e-mail, but press no buttons. */
  private static void ask(Page page, String title, String question, String button)
      throws IOException {
    page.show(
        title,
        Html.of(
            "<form method=\"post\" class=\"panel\"><p>{}</p><p><button>{}</button></p></form>",
            question,
            button));
  }

  private static void answer(Page page, boolean found, String title, String text)
      throws IOException {
    if (found) {
      page.show(title, Html.of("<div class=\"notice\"><p>{}</p></div>", text));
    } else {
      NotFoundServlet.show(page);
    }
  }

  private static String step(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }
}
