package nl.doelbinding.spring.json;

import nl.doelbinding.jackson3.PurposeModule;
import nl.doelbinding.json.Uncovered;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Gives Jackson 3 a {@link PurposeModule}, unless {@code doelbinding.json.enabled} is false or the
 * application has one of its own. {@code doelbinding.json.uncovered} says what stands for a
 * property that no bound purpose covers.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnClass(JacksonModule.class)
public class Jackson3AutoConfiguration {

  /** For Spring. */
  public Jackson3AutoConfiguration() {}

  /** The module, which Spring Boot adds to its mappers. */
  @Bean
  @ConditionalOnMissingBean(PurposeModule.class)
  @ConditionalOnBooleanProperty(name = "doelbinding.json.enabled", matchIfMissing = true)
  public PurposeModule jackson3PurposeModule(Environment environment) {
    return new PurposeModule(
        Uncovered.of(environment.getProperty("doelbinding.json.uncovered", "left-out")));
  }

  /** Takes the place of the module that Spring Boot 4 finds by itself, where it is not wanted. */
  @Bean
  @ConditionalOnBooleanProperty(name = "doelbinding.json.enabled", havingValue = false)
  public JacksonModule noJackson3PurposeModule() {
    return new NoModule();
  }

  private static final class NoModule extends JacksonModule {

    @Override
    public String getModuleName() {
      return "no doelbinding";
    }

    @Override
    public Version version() {
      return Version.unknownVersion();
    }

    @Override
    public Object getRegistrationId() {
      return PurposeModule.class;
    }

    @Override
    public void setupModule(SetupContext context) {}
  }
}
