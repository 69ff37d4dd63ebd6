package nl.doelbinding.spring.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import nl.doelbinding.servlet.PurposeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Installs the {@link PurposeFilter} before all other filters, unless {@code
 * doelbinding.purpose.filter.enabled} is false or the application registers one itself. It binds
 * what servlets declare, ends whatever a request left bound, and answers refused reads.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({Filter.class, FilterRegistrationBean.class})
@ConditionalOnBooleanProperty(name = "doelbinding.purpose.filter.enabled", matchIfMissing = true)
public class PurposeFilterAutoConfiguration {

  /** For Spring. */
  public PurposeFilterAutoConfiguration() {}

  /** An embedded server calls no initializers of libraries. */
  @Bean
  @ConditionalOnMissingBean(
      value = PurposeFilter.class,
      parameterizedContainer = FilterRegistrationBean.class)
  public ServletContextInitializer purposeFilterInstallation() {
    return new FirstInitializer();
  }

  /** Before all filters of the application, whose refused reads it answers. */
  private static final class FirstInitializer implements ServletContextInitializer, Ordered {

    @Override
    public void onStartup(ServletContext context) {
      PurposeFilter.install(context);
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }
}
