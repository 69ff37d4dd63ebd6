package nl.doelbinding.sample.connector.web;

import nl.doelbinding.publication.PublicationServlet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the privacy statement and the register that the build made. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "koppelhuis.privacy-pages", matchIfMissing = true)
public class PrivacyPages {

  @Bean
  ServletContextInitializer publication() {
    return context ->
        PublicationServlet.install(context, "/privacy/*").setInitParameter("register", "true");
  }
}
