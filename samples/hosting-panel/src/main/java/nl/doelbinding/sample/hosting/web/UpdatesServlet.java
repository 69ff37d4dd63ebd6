package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.mail.UpdatesMailing;

/** Where the staff writes news. It reads no personal data; the mailing does. */
final class UpdatesServlet extends HttpServlet {

  private static final int MAX_LENGTH = 4000;

  private final transient UpdatesMailing mailing;

  UpdatesServlet(UpdatesMailing mailing) {
    this.mailing = mailing;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admit(Role.STAFF).isPresent()) {
      page.show("updates", Map.of("form", new Form(page)));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admit(Role.STAFF).isEmpty()) {
      return;
    }
    Form form = new Form(page);
    String subject = form.line("subject", "Vul een onderwerp in", "Enter a subject");
    String text = form.text("text", MAX_LENGTH, "Schrijf een bericht", "Write a message");
    if (!form.isRight()) {
      page.show(Page.WRONG, "updates", Map.of("form", form));
      return;
    }
    int sent = mailing.send(subject, text);
    page.say(
        HttpServletResponse.SC_OK,
        page.say("Verstuurd", "Sent"),
        page.say("Aantal klanten: ", "Number of customers: ") + sent);
  }
}
