package nl.doelbinding.spring.json;

import com.fasterxml.jackson.databind.Module;
import nl.doelbinding.jackson2.PurposeModule;
import nl.doelbinding.json.Uncovered;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Gives Jackson 2 a {@link PurposeModule}, unless {@code doelbinding.json.enabled} is false or the
 * application has one of its own. {@code doelbinding.json.uncovered} says what stands for a
 * property that no bound purpose covers.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnClass(Module.class)
public class Jackson2AutoConfiguration {

  /** For Spring. */
  public Jackson2AutoConfiguration() {}

  /** The module, which Spring Boot adds to its mappers. */
  @Bean
  @ConditionalOnMissingBean(PurposeModule.class)
  @ConditionalOnBooleanProperty(name = "doelbinding.json.enabled", matchIfMissing = true)
  public PurposeModule jackson2PurposeModule(Environment environment) {
    return new PurposeModule(
        Uncovered.of(environment.getProperty("doelbinding.json.uncovered", "left-out")));
  }
}
