package nl.doelbinding.spring.masking;

import nl.doelbinding.masking.LogMasker;
import org.apache.catalina.valves.AccessLogValve;
import org.eclipse.jetty.server.CustomRequestLog;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;

/**
 * Masks the access log of an embedded Tomcat or Jetty, where Spring Boot writes one, and offers the
 * {@link LogMasker} that the properties {@code doelbinding.masking.*} describe. A {@code LogMasker}
 * of the application's own takes its place; the application's log, which starts before there are
 * beans, always goes by the properties.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnProperty(prefix = MaskingProperties.PREFIX, name = "enabled", matchIfMissing = true)
public class MaskingAutoConfiguration {

  /** For Spring. */
  public MaskingAutoConfiguration() {}

  /** The masker of the properties. */
  @Bean
  @ConditionalOnMissingBean
  public LogMasker logMasker(Environment environment) {
    return new MaskingProperties(environment).masker();
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({WebServerFactoryCustomizer.class, AccessLogValve.class})
  @ImportRuntimeHints(ServerHints.OfTomcat.class)
  static class OnTomcat {

    @Bean
    @ConditionalOnMissingBean
    TomcatAccessLogMasking tomcatAccessLogMasking(LogMasker masker) {
      return new TomcatAccessLogMasking(masker);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({WebServerFactoryCustomizer.class, CustomRequestLog.class})
  @ImportRuntimeHints(ServerHints.OfJetty.class)
  static class OnJetty {

    @Bean
    @ConditionalOnMissingBean
    JettyAccessLogMasking jettyAccessLogMasking(LogMasker masker) {
      return new JettyAccessLogMasking(masker);
    }
  }
}
