package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.time.mail.Mailer;
import nl.doelbinding.sample.time.purpose.ContractAndInvoicing;
import nl.doelbinding.sample.time.purpose.Newsletter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves by SMTP. */
class MailerTest {

  private static final String READER = "lezer@voorbeeld.example";

  private Mailbox mailbox;
  private Mailer mailer;

  @BeforeEach
  void open() {
    mailbox = new Mailbox();
    mailer =
        new Mailer(
            new Post(mailbox.port(), "post@urenwijs.example"),
            () -> URI.create("https://urenwijs.example/"));
  }

  @AfterEach
  void close() {
    mailbox.close();
  }

  @Test
  void an_issue_of_the_newsletter_tells_a_mail_program_how_to_leave() throws Exception {
    Purposes.run(
        Newsletter.class, () -> mailer.sendIssue(READER, "Nieuws", "Tekst", "/weg?code=1a2b3c4d"));

    MimeMessage issue = mailbox.messages().get(0);
    assertThat(issue.getHeader("List-Unsubscribe", null))
        .isEqualTo("<https://urenwijs.example/weg?code=1a2b3c4d>");
    assertThat(issue.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(issue.getContent().toString())
        .contains("https://urenwijs.example/weg?code=1a2b3c4d");
  }

  @Test
  void an_e_mail_without_a_purpose_does_not_leave() {
    assertThatThrownBy(() -> mailer.send(READER, "Nieuws", "Tekst"))
        .isInstanceOf(PurposeViolationException.class);

    assertThat(mailbox.messages()).isEmpty();
  }

  @Test
  void an_e_mail_for_a_purpose_that_sends_none_does_not_leave() {
    assertThatThrownBy(
            () ->
                Purposes.run(
                    ContractAndInvoicing.class, () -> mailer.send(READER, "Nieuws", "Tekst")))
        .isInstanceOf(PurposeViolationException.class);

    assertThat(mailbox.messages()).isEmpty();
  }
}
