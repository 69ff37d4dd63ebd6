package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.newsletter.data.Sent;
import nl.doelbinding.sample.newsletter.job.TextMessages;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.newsletter.purpose.ProductInformation;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;

/**
 * What was sent, newest first. Open to everybody, because in this sample it is the only way to see
 * a confirmation; a real service has no such thing.
 */
@Path("api/outbox")
public final class OutboxResource {

  private static final int SHOWN = 20;

  private final Mailbox mailbox;
  private final TextMessages texts;

  @Inject
  OutboxResource(Mailbox mailbox, TextMessages texts) {
    this.mailbox = mailbox;
    this.texts = texts;
  }

  /** The last e-mails and text messages. */
  @GET
  @ForPurpose({
    Newsletter.class,
    ServiceInformation.class,
    DirectMarketing.class,
    ProductInformation.class
  })
  @Produces(MediaType.APPLICATION_JSON)
  public List<Sent> sent() throws MessagingException, IOException {
    List<Sent> sent = new ArrayList<>(texts.sent());
    List<MimeMessage> mails = new ArrayList<>(mailbox.messages());
    Collections.reverse(mails);
    for (MimeMessage mail : mails.subList(0, Math.min(SHOWN, mails.size()))) {
      sent.add(
          new Sent(
              mail.getRecipients(RecipientType.TO)[0].toString(),
              mail.getSubject(),
              mail.getContent().toString()));
    }
    return sent;
  }
}
