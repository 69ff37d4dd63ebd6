package nl.doelbinding.sample.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.job.UnsubscribeMail;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.DirectMarketing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that comes in, over days. */
class UnsubscribeMailTest extends OnOneServer {

  private static final List<String> PEOPLE = List.of("nora@lezer.example", "olaf@lezer.example");

  private UnsubscribeMail job;

  @BeforeEach
  void subscribeTwo() {
    job = new UnsubscribeMail(part(Mailbox.class), relations());
    PEOPLE.forEach(UnsubscribeMailTest::subscribe);
  }

  @AfterEach
  void forget() {
    PEOPLE.forEach(relations()::withdrawAddress);
  }

  @Test
  void a_mail_is_read_after_the_mailbox_forgot_those_before_it() throws Exception {
    job.read(List.of(mail("een@lezer.example"), mail("twee@lezer.example")));

    job.read(List.of(mail("nora@lezer.example")));

    assertThat(relations().subscribers()).hasSize(1);
  }

  @Test
  void whoever_comes_back_is_not_unsubscribed_by_the_same_mail_again() throws Exception {
    MimeMessage withId = mail("nora@lezer.example");
    MimeMessage withoutId = mail("olaf@lezer.example");
    withoutId.removeHeader("Message-ID");
    job.read(List.of(withId, withoutId));
    assertThat(relations().subscribers()).isEmpty();
    PEOPLE.forEach(UnsubscribeMailTest::subscribe);

    job.read(List.of(withId, withoutId));

    assertThat(relations().subscribers()).hasSize(2);
  }

  @Test
  void a_mail_that_cannot_be_read_does_not_block_the_next_one() throws Exception {
    MimeMessage nobody = mail("een@lezer.example");
    nobody.removeHeader("From");

    job.read(List.of(mail("<<"), nobody, mail("nora@lezer.example")));

    assertThat(relations().subscribers()).hasSize(1);
  }

  private static MimeMessage mail(String sender) throws MessagingException {
    MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
    message.setSubject("Afmelden mailinglijst Kantoorlicht");
    message.setText("");
    message.saveChanges();
    message.setHeader("From", sender);
    return message;
  }

  private static void subscribe(String email) {
    try (PurposeScope subscribing = Purposes.bind(DirectMarketing.class)) {
      relations().confirm(relations().subscribe(email, null).code(), null);
    }
  }

  private static Relations relations() {
    return part(Relations.class);
  }
}
