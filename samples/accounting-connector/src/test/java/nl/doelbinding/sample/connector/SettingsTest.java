package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import nl.doelbinding.sample.common.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the sample is started. */
class SettingsTest {

  private final Properties before = new Properties();

  @BeforeEach
  void the_surroundings_say_something_else() {
    before.putAll(System.getProperties());
    System.setProperty("spring.datasource.url", "jdbc:h2:mem:of-somebody-else");
    System.setProperty("server.address", "192.0.2.1");
  }

  @AfterEach
  void they_say_nothing_again() {
    System.setProperties(before);
  }

  @Test
  void the_settings_win_over_the_surroundings() {
    Settings settings = Settings.forTest();

    try (ConnectorServer server = ConnectorServer.start(settings)) {
      assertThat(server.uri()).hasHost(settings.host());
      assertThat(server.context().getEnvironment().getProperty("spring.datasource.url"))
          .isEqualTo(settings.database());
    }
  }
}
