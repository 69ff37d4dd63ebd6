package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.time.mail.Mail;
import nl.doelbinding.sample.time.purpose.Announcements;
import nl.doelbinding.sample.time.purpose.Newsletter;

/**
 * The e-mail that the mail provider got. Open to everybody, because in this sample it is the only
 * way to see a confirmation; a real service has no such page.
 *
 * <p>It works for two purposes at once, so it names both.
 */
@ForPurpose({Newsletter.class, Announcements.class})
final class OutboxServlet extends HttpServlet {

  private final transient Mailbox mailbox;

  OutboxServlet(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    List<Mail> mails = new ArrayList<>(mailbox.messages().stream().map(Mail::of).toList());
    Collections.reverse(mails);
    page.show(
        page.say("Verzonden", "Outbox"),
        Html.of(
            "<p class=\"lead\">{}</p>\n{}",
            page.say(
                "Wat deze dienst per e-mail stuurde. Een SMTP-server in dit programma nam het aan,"
                    + " bewaart het een dag en stuurt niets door.",
                "What this service sent by e-mail. An SMTP server in this program took it, keeps it"
                    + " for a day and passes nothing on."),
            mails.isEmpty()
                ? Html.of("<p>{}</p>", page.say("Nog niets.", "Nothing yet."))
                : Html.each(mails, mail -> mail(page, mail))));
  }

  private static Html mail(Page page, Mail mail) {
    return Html.of(
        """
        <article class="panel">
        <h2>{}</h2>
        <p class="hint">{} · {}</p>
        <p class="text">{}</p>
        {}
        </article>
        """,
        mail.subject(),
        page.time(mail.sentAt()),
        mail.to(),
        mail.body(),
        mail.link().isEmpty()
            ? Html.NONE
            : Html.of(
                "<p><a href=\"{}\">{}</a></p>",
                mail.link(),
                page.say("Open de link", "Open the link")));
  }
}
