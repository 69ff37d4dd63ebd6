package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.time.data.ContactMessage;
import nl.doelbinding.sample.time.purpose.Contact;

/** The contact form. */
@ForPurpose(Contact.class)
final class ContactServlet extends HttpServlet {

  private final transient EntityManagerFactory database;

  ContactServlet(EntityManagerFactory database) {
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
    String name = page.parameter("name");
    String email = page.parameter("email");
    String phone = page.parameter("phone");
    String message = page.parameter("message");
    Form form = new Form(page);
    form.require(!name.isEmpty() && name.length() <= 200, "Vul uw naam in", "Enter your name");
    form.require(
        Form.isEmail(email),
        "Vul een e-mailadres in waarop wij kunnen antwoorden",
        "Enter an e-mail address that we can answer to");
    form.require(phone.length() <= 200, "Het telefoonnummer is te lang", "The number is too long");
    form.require(
        !message.isEmpty() && message.length() <= ContactMessage.MAX_LENGTH,
        "Schrijf een bericht van hooguit " + ContactMessage.MAX_LENGTH + " tekens",
        "Write a message of at most " + ContactMessage.MAX_LENGTH + " characters");
    if (!form.isRight()) {
      showForm(page, 422, form);
      return;
    }
    database.runInTransaction(
        entities ->
            entities.persist(new ContactMessage(name, email, phone, message, Instant.now())));
    page.show(
        page.say("Bedankt voor uw bericht", "Thank you for your message"),
        Html.of(
            "<div class=\"notice\"><p>{}</p></div>",
            page.say("Wij antwoorden per e-mail.", "We answer by e-mail.")));
  }

  private static void showForm(Page page, int status, Form form) throws IOException {
    page.show(
        status,
        page.say("Contact", "Contact"),
        Html.of(
            """
            <form method="post" action="/contact" class="panel" novalidate>
            {}{}{}{}{}{}
            </form>
            """,
            form.problems(),
            form.field("name", "text", page.say("Naam", "Name"), "name", true),
            form.field("email", "email", page.say("E-mailadres", "E-mail address"), "email", true),
            form.field("phone", "tel", page.say("Telefoonnummer", "Phone number"), "tel", false),
            form.area("message", page.say("Uw bericht", "Your message"), ContactMessage.MAX_LENGTH),
            form.button(page.say("Versturen", "Send"))));
  }
}
