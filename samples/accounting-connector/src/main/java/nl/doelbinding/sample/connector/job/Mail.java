package nl.doelbinding.sample.connector.job;

import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.common.Post;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** E-mail goes to a server in this process, which passes nothing on. */
@Configuration(proxyBeanMethods = false)
class Mail {

  private static final String SENDER = "aanbiedingen@koppelhuis.example";

  @Bean
  Mailbox mailbox() {
    return new Mailbox();
  }

  @Bean
  Post post(Mailbox mailbox) {
    return new Post(mailbox.port(), SENDER);
  }
}
