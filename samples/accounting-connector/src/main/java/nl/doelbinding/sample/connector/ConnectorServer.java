package nl.doelbinding.sample.connector;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.connector.job.OwnSite;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The whole application, as Spring Boot puts it together.
 *
 * <p>Of the SDK it needs one dependency, the starter, and what {@code application.properties} says:
 * that masks both log files, binds the purposes of controllers, and keeps out of the JSON what they
 * do not cover. {@link nl.doelbinding.sample.connector.web.PrivacyPages} serves the privacy
 * statement.
 */
public final class ConnectorServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private ConnectorServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts a server; whoever does closes it. */
  public static ConnectorServer start(Settings settings) {
    return start(settings, Map.of());
  }

  /**
   * Starts a server; whoever does closes it.
   *
   * @param further properties of Spring Boot, which win over all others but the settings
   */
  public static ConnectorServer start(Settings settings, Map<String, String> further) {
    Map<String, Object> properties = new HashMap<>(further);
    properties.put("server.address", settings.host());
    properties.put("server.port", settings.port());
    properties.put("spring.datasource.url", settings.database());
    properties.put("koppelhuis.logs", settings.logs().toAbsolutePath().toString());
    SpringApplication application = new SpringApplication(Application.class);
    // Arguments win over the environment and over application.properties.
    return new ConnectorServer(
        application.run(
            properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new)));
  }

  /** Where the start page is. */
  public URI uri() {
    return context.getBean(OwnSite.class).uri();
  }

  /** What Spring has put together. */
  ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }

  /** Where Spring begins to look for what belongs to it. */
  @SpringBootApplication(proxyBeanMethods = false)
  @EnableScheduling
  static class Application {}
}
