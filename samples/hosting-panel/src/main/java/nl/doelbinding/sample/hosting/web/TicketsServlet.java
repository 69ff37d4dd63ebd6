package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.masking.Identifier;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.data.Ticket;
import nl.doelbinding.sample.hosting.data.Tickets;
import nl.doelbinding.sample.hosting.purpose.Complaints;
import nl.doelbinding.sample.hosting.purpose.Support;
import nl.doelbinding.sample.hosting.purpose.UnsolicitedData;

/**
 * Questions and complaints, for the staff to answer, and to strike out what nobody asked for.
 *
 * <p>Next to each message stands what is left of it if the SDK strikes out the identifiers it
 * finds, for a person to look at and to go further: no program knows what is needed to help.
 */
@ForPurpose({Support.class, Complaints.class, UnsolicitedData.class})
final class TicketsServlet extends HttpServlet {

  private static final LogMasker IDENTIFIERS =
      LogMasker.builder().identifiers(EnumSet.allOf(Identifier.class)).build();

  private final transient Tickets tickets;
  private final transient Post post;

  TicketsServlet(Tickets tickets, Post post) {
    this.tickets = tickets;
    this.post = post;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admit(Role.STAFF).isPresent()) {
      List<TicketLine> lines =
          tickets.open().stream()
              .map(ticket -> new TicketLine(ticket, IDENTIFIERS.mask(ticket.message())))
              .toList();
      page.show("tickets", Map.of("lines", lines));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admit(Role.STAFF).isEmpty()) {
      return;
    }
    Optional<Ticket> ticket = Numbers.parse(page.parameter("ticket")).flatMap(tickets::open);
    String left = page.parameter("left");
    String answer = page.parameter("answer");
    if (ticket.isPresent() && !left.isEmpty() && left.length() <= Ticket.MAX_LENGTH) {
      tickets.strikeOut(ticket.get().id(), left);
    } else if (ticket.isPresent() && !answer.isEmpty()) {
      post.send(ticket.get().email(), "Antwoord van Hostingkade / Our answer", answer, Map.of());
      tickets.close(ticket.get().id(), Instant.now());
    }
    page.redirect("/staff/tickets");
  }
}
