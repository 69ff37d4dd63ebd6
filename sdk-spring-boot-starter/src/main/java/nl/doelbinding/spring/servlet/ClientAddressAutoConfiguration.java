package nl.doelbinding.spring.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import nl.doelbinding.servlet.ClientAddressFilter;
import nl.doelbinding.spring.masking.MaskingProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Registers the {@link ClientAddressFilter} where {@code doelbinding.client-address.enabled} is
 * true. It masks as {@code doelbinding.masking.*} says. {@code doelbinding.client-address.purposes}
 * and {@code doelbinding.client-address.headers} are lists and become its init-params.
 *
 * <p>It stands behind the filter that reads the headers of a proxy ({@code
 * server.forward-headers-strategy=framework}), which needs the full address, and before all others.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({Filter.class, FilterRegistrationBean.class})
@ConditionalOnBooleanProperty("doelbinding.client-address.enabled")
public class ClientAddressAutoConfiguration {

  private static final String PREFIX = "doelbinding.client-address.";

  /** For Spring. */
  public ClientAddressAutoConfiguration() {}

  /** The filter, for all requests and all kinds of dispatch. */
  @Bean
  @ConditionalOnMissingBean(
      value = ClientAddressFilter.class,
      parameterizedContainer = FilterRegistrationBean.class)
  public FilterRegistrationBean<ClientAddressFilter> clientAddressFilter(Environment environment) {
    FilterRegistrationBean<ClientAddressFilter> registration =
        new FilterRegistrationBean<>(new ClientAddressFilter());
    registration.setInitParameters(new MaskingProperties(environment).values());
    for (String list : List.of("purposes", "headers")) {
      Binder.get(environment)
          .bind(PREFIX + list, Bindable.listOf(String.class))
          .ifBound(names -> registration.addInitParameter(list, String.join(",", names)));
    }
    registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }
}
