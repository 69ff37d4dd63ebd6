package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.doelbinding.sample.hosting.data.Ticket;
import nl.doelbinding.sample.hosting.data.Tickets;

/** The form for a question or a complaint, for everybody. It only writes. */
final class SupportServlet extends HttpServlet {

  private final transient Tickets tickets;

  SupportServlet(Tickets tickets) {
    this.tickets = tickets;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    page.show("support", Map.of("form", new Form(page)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Form form = new Form(page);
    String email = form.email("email");
    String message =
        form.text(
            "message",
            Ticket.MAX_LENGTH,
            "Schrijf een bericht van hooguit " + Ticket.MAX_LENGTH + " tekens",
            "Write a message of at most " + Ticket.MAX_LENGTH + " characters");
    if (!form.isRight()) {
      page.show(Page.WRONG, "support", Map.of("form", form));
      return;
    }
    boolean complaint = page.parameter("kind").equals(Ticket.Kind.COMPLAINT.name());
    tickets.add(complaint ? Ticket.Kind.COMPLAINT : Ticket.Kind.QUESTION, email, message);
    page.say(
        HttpServletResponse.SC_OK,
        page.say("Bedankt voor uw bericht", "Thank you for your message"),
        page.say(
            "Wij antwoorden per e-mail. Wat u schreef en wij niet nodig hebben, strepen wij door.",
            "We answer by e-mail. What you wrote and we do not need, we strike out."));
  }
}
