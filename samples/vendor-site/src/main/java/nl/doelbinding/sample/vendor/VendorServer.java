package nl.doelbinding.sample.vendor;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import nl.doelbinding.sample.common.Settings;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, started with settings, so that tests can run several of them in one process. */
public final class VendorServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private VendorServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts listening.
   *
   * @param more further properties of Spring Boot, which win over {@code application.properties}
   */
  public static VendorServer start(Settings settings, Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("server.address", settings.host());
    properties.put("server.port", settings.port());
    properties.put("sample.logs", settings.logs());
    properties.put("spring.datasource.url", settings.database());
    SpringApplication application = new SpringApplication(VendorApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    return new VendorServer(
        application.run(
            properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new)));
  }

  /** Where the start page is. */
  public URI uri() {
    int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    return URI.create("http://localhost:" + port + "/");
  }

  /** A part of the application, for a test that asks it directly. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Stops listening. */
  @Override
  public void close() {
    context.close();
  }
}
