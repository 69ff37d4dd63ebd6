package nl.doelbinding.sample.vendor;

import java.time.Clock;
import java.time.ZoneId;
import nl.doelbinding.publication.PublicationServlet;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.common.Post;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The whole application, wired together.
 *
 * <p>What connects it to the SDK: the starter, which binds the purposes of controllers and masks
 * the access log and the address of a visitor; {@code MaskingLayout} in {@code log4j2.xml}; and
 * {@link PublicationServlet} for the privacy statement and the register that the build made.
 */
@SpringBootApplication
@EnableScheduling
public class VendorApplication {

  /** The privacy statement and the register, at {@code /privacy/}. */
  @Bean
  @ConditionalOnBooleanProperty(name = "sample.publication", matchIfMissing = true)
  ServletContextInitializer privacyPages() {
    return context ->
        PublicationServlet.install(context, "/privacy/*").setInitParameter("register", "true");
  }

  /** The time of the country that the site is for. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  /** Takes the place of the e-mail provider. */
  @Bean
  Mailbox mailbox() {
    return new Mailbox();
  }

  @Bean
  Post post(Mailbox mailbox) {
    return new Post(mailbox.port(), "info@kantoorlicht.example");
  }
}
