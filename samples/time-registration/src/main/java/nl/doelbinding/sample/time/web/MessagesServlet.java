package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.time.data.ContactMessage;
import nl.doelbinding.sample.time.data.Customer;
import nl.doelbinding.sample.time.data.Role;
import nl.doelbinding.sample.time.purpose.Contact;

/** For the help desk: the questions that came in, and whom to call at a customer. */
@ForPurpose(Contact.class)
final class MessagesServlet extends HttpServlet {

  private final transient EntityManagerFactory database;

  MessagesServlet(EntityManagerFactory database) {
    this.database = database;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (!page.admits(Role.OPERATOR)) {
      return;
    }
    List<ContactMessage> messages =
        database.callInTransaction(
            entities ->
                entities
                    .createQuery(
                        "select m from ContactMessage m order by m.receivedAt desc",
                        ContactMessage.class)
                    .getResultList());
    List<Customer> customers =
        database.callInTransaction(
            entities ->
                entities
                    .createQuery(
                        "select c from Customer c where c.phoneNumber <> '' order by c.id",
                        Customer.class)
                    .getResultList());
    page.show(
        page.say("Berichten", "Messages"),
        Html.of(
            "{}\n<section class=\"panel\"><h2>{}</h2><dl>{}</dl></section>",
            messages.isEmpty()
                ? Html.of("<p>{}</p>", page.say("Er zijn geen berichten.", "No messages."))
                : Html.each(messages, message -> message(page, message)),
            page.say("Bellen met klanten", "Calling customers"),
            Html.each(
                customers,
                customer ->
                    Html.of(
                        "<div><dt>{}</dt><dd>{}</dd></div>",
                        customer.administrativeContact(),
                        customer.phoneNumber()))));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (!page.admits(Role.OPERATOR)) {
      return;
    }
    database.runInTransaction(
        entities ->
            entities
                .createQuery(
                    "select m from ContactMessage m where m.answeredAt is null"
                        + " and cast(m.id as string) = :id",
                    ContactMessage.class)
                .setParameter("id", page.parameter("message"))
                .getResultList()
                .forEach(message -> message.answered(Instant.now())));
    page.redirect("/messages");
  }

  private static Html message(Page page, ContactMessage message) {
    return Html.of(
        """
        <article class="panel">
        <h2>{}</h2>
        <p class="hint">{} · <a href="mailto:{}">{}</a> {}</p>
        <p class="text">{}</p>
        {}
        </article>
        """,
        message.name(),
        page.time(message.receivedAt()),
        message.email(),
        message.email(),
        message.phoneNumber().isEmpty() ? "" : "· " + message.phoneNumber(),
        message.message(),
        message.isAnswered()
            ? Html.of("<p class=\"hint\">{}</p>", page.say("Beantwoord", "Answered"))
            : Html.of(
                "<form method=\"post\"><input type=\"hidden\" name=\"message\" value=\"{}\">"
                    + "<button>{}</button></form>",
                message.id(),
                page.say("Markeer als beantwoord", "Mark as answered")));
  }
}
