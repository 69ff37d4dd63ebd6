package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.time.data.Mail;
import nl.doelbinding.sample.time.data.Outbox;
import nl.doelbinding.sample.time.purpose.Announcements;
import nl.doelbinding.sample.time.purpose.Newsletter;

/**
 * The e-mail that a real service would have sent. Open to everybody, because in this sample it is
 * the only way to see a confirmation; a real service has no such page.
 *
 * <p>It works for two purposes at once, so it names both.
 */
@ForPurpose({Newsletter.class, Announcements.class})
final class OutboxServlet extends HttpServlet {

  private final transient Outbox outbox;

  OutboxServlet(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    List<Mail> mails = outbox.mails();
    page.show(
        page.say("Verzonden", "Outbox"),
        Html.of(
            "<p class=\"lead\">{}</p>\n{}",
            page.say(
                "Wat een echte dienst per e-mail zou sturen. Na een dag is het weg.",
                "What a real service would send by e-mail. After a day it is gone."),
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
            : Html.of("<p><a href=\"{}\">{}</a></p>", mail.link(), mail.link()));
  }
}
