package nl.doelbinding.spring.actuator;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

/**
 * Adds the {@link DoelbindingEndpoint} where the application has the actuator; {@code
 * management.endpoints.web.exposure.include} says whether it can be called.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnClass(Endpoint.class)
public class EndpointAutoConfiguration {

  /** For Spring. */
  public EndpointAutoConfiguration() {}

  /** The endpoint. */
  @Bean
  @ConditionalOnMissingBean
  public DoelbindingEndpoint doelbindingEndpoint(ApplicationContext context) {
    ClassLoader loader = context.getClassLoader();
    return new DoelbindingEndpoint(loader == null ? ClassUtils.getDefaultClassLoader() : loader);
  }
}
