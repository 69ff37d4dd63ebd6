package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.time.data.Customer;
import nl.doelbinding.sample.time.data.Role;
import nl.doelbinding.sample.time.mail.Mailer;
import nl.doelbinding.sample.time.purpose.Announcements;

/** Warning the main contact of every customer with a running contract. */
@ForPurpose(Announcements.class)
final class AnnouncementsServlet extends HttpServlet {

  private final transient EntityManagerFactory database;
  private final transient Mailer mailer;

  AnnouncementsServlet(EntityManagerFactory database, Mailer mailer) {
    this.database = database;
    this.mailer = mailer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admits(Role.OPERATOR)) {
      showForm(page, HttpServletResponse.SC_OK, new Form(page));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (!page.admits(Role.OPERATOR)) {
      return;
    }
    String subject = page.parameter("subject");
    String text = page.parameter("text");
    Form form = new Form(page);
    form.require(
        !subject.isEmpty() && !text.isEmpty(),
        "Vul een onderwerp en een tekst in",
        "Enter a subject and a text");
    if (!form.isRight()) {
      showForm(page, 422, form);
      return;
    }
    List<Customer> customers = reachable();
    for (Customer customer : customers) {
      mailer.send(customer.mainContactEmail(), subject, greeting(customer) + "\n\n" + text);
    }
    page.show(
        page.say("De waarschuwing is verstuurd", "The warning was sent"),
        Html.of(
            "<div class=\"notice\"><p>{}</p></div>",
            page.say("Aantal klanten: ", "Number of customers: ") + customers.size()));
  }

  private List<Customer> reachable() {
    return database.callInTransaction(
        entities ->
            entities
                .createQuery(
                    "select c from Customer c where c.contractEndedAt is null"
                        + " and c.mainContactEmail <> '' order by c.id",
                    Customer.class)
                .getResultList());
  }

  private static String greeting(Customer customer) {
    String form =
        switch (customer.mainContactSalutation()) {
          case MADAM -> "Geachte mevrouw ";
          case SIR -> "Geachte heer ";
          case NEUTRAL -> "Beste ";
        };
    return form + customer.mainContact() + ",";
  }

  private static void showForm(Page page, int status, Form form) throws IOException {
    page.show(
        status,
        page.say("Aankondigingen", "Announcements"),
        Html.of(
            """
            <p class="lead">{}</p>
            <form method="post" action="/announcements" class="panel" novalidate>
            {}{}{}{}
            </form>
            """,
            page.say(
                "Voor wat alle klanten raakt: gepland onderhoud, een storing.",
                "For what concerns every customer: planned maintenance, a failure."),
            form.problems(),
            form.field("subject", "text", page.say("Onderwerp", "Subject"), "off", true),
            form.area("text", page.say("Tekst", "Text"), 4000),
            form.button(page.say("Versturen", "Send"))));
  }
}
