package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.newsletter.data.Desk;
import nl.doelbinding.sample.newsletter.data.Message;
import nl.doelbinding.sample.newsletter.data.Messages;
import nl.doelbinding.sample.newsletter.data.ReceivedMessage;
import nl.doelbinding.sample.newsletter.purpose.Contact;
import nl.doelbinding.sample.newsletter.purpose.CustomerSupport;
import nl.doelbinding.sample.newsletter.purpose.SecurityAndFraud;
import nl.doelbinding.sample.newsletter.purpose.SubjectRequests;

/** Messages to the desks, and the pile of each; every desk works for its own purpose. */
@Path("api/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MessagesResource {

  private final Messages messages;

  @Inject
  MessagesResource(Messages messages) {
    this.messages = messages;
  }

  /** A question. */
  @POST
  @Path("contact")
  @ForPurpose(Contact.class)
  public void ask(Message message, @Context HttpServletRequest request) {
    receive(Desk.CONTACT, message, "", request);
  }

  /** A question of a customer. */
  @POST
  @Path("support")
  @ForPurpose(CustomerSupport.class)
  public void askSupport(Message message, @Context HttpServletRequest request) {
    receive(Desk.SUPPORT, message, message.customerNumber(), request);
  }

  /** A report of misuse. */
  @POST
  @Path("security")
  @ForPurpose(SecurityAndFraud.class)
  public void reportMisuse(Message message, @Context HttpServletRequest request) {
    receive(Desk.SECURITY, message, "", request);
  }

  /** A request on the own data. */
  @POST
  @Path("privacy")
  @ForPurpose(SubjectRequests.class)
  public void useRight(Message message, @Context HttpServletRequest request) {
    receive(Desk.PRIVACY, message, "", request);
  }

  /** Questions. */
  @GET
  @StaffOnly
  @Path("contact")
  @ForPurpose(Contact.class)
  public List<ReceivedMessage> questions() {
    return messages.of(Desk.CONTACT);
  }

  /** Questions of customers. */
  @GET
  @StaffOnly
  @Path("support")
  @ForPurpose(CustomerSupport.class)
  public List<ReceivedMessage> supportCases() {
    return messages.of(Desk.SUPPORT);
  }

  /** Reports of misuse. */
  @GET
  @StaffOnly
  @Path("security")
  @ForPurpose(SecurityAndFraud.class)
  public List<ReceivedMessage> reports() {
    return messages.of(Desk.SECURITY);
  }

  /** Requests on the own data. */
  @GET
  @StaffOnly
  @Path("privacy")
  @ForPurpose(SubjectRequests.class)
  public List<ReceivedMessage> requests() {
    return messages.of(Desk.PRIVACY);
  }

  /** Notes that a message was answered. Reads none, so that it needs no purpose. */
  @POST
  @StaffOnly
  @Path("{desk: contact|support|security|privacy}/{id}/answered")
  public void answered(@PathParam("desk") String desk, @PathParam("id") UUID id) {
    Desk which = Desk.valueOf(desk.toUpperCase(Locale.ROOT));
    if (!messages.answered(which, id, OffsetDateTime.now(ZoneOffset.UTC))) {
      throw new NotFoundException();
    }
  }

  private void receive(
      Desk desk, Message message, String customerNumber, HttpServletRequest request) {
    new Mistakes(Language.of(request))
        .requireText(message.name(), 200, "name", "Vul uw naam in", "Enter your name")
        .requireLength(message.organisation(), 200, "organisation")
        .requireEmail(message.email())
        .requireLength(message.phone(), 50, "phone")
        .requireLength(customerNumber, 50, "customerNumber")
        .requireText(
            message.message(),
            Message.MAX_LENGTH,
            "message",
            "Schrijf een bericht",
            "Write a message")
        .refuse();
    messages.receive(desk, message, customerNumber, OffsetDateTime.now(ZoneOffset.UTC));
  }
}
