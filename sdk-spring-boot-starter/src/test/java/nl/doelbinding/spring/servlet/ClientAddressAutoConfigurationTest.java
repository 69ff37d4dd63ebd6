package nl.doelbinding.spring.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import nl.doelbinding.servlet.ClientAddressFilter;
import nl.doelbinding.spring.testing.Application;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ClientAddressAutoConfigurationTest {

  private static final String ENABLED = "doelbinding.client-address.enabled=true";

  private final WebApplicationContextRunner runner =
      new WebApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ClientAddressAutoConfiguration.class));

  @Test
  void an_application_sees_a_masked_address_only_if_it_asks_for_that() throws Exception {
    try (Application application = Application.onTomcat()) {
      assertThat(application.get("/")).isEqualTo("127.0.0.1 203.0.113.77 203.0.113.77");
    }
    try (Application application =
        Application.onTomcat(
            ENABLED,
            "doelbinding.client-address.headers=X-Other, X-Own",
            "doelbinding.masking.ipv4-prefix-length=16")) {
      assertThat(application.get("/")).isEqualTo("127.0.0.0 203.0.0.0 203.0.0.0");
    }
    try (Application application = Application.onJetty(ENABLED)) {
      assertThat(application.get("/")).isEqualTo("127.0.0.0 203.0.113.0 203.0.113.77");
    }
  }

  @Test
  void what_the_framework_reads_of_a_proxy_is_masked_as_well() throws Exception {
    try (Application application =
        Application.onTomcat(ENABLED, "server.forward-headers-strategy=framework")) {
      assertThat(application.get("/")).startsWith("203.0.113.0 ");
    }
  }

  @Test
  void the_purposes_become_an_init_param() {
    runner
        .withPropertyValues(
            ENABLED, "doelbinding.client-address.purposes=nl.acme.Abuse,nl.acme.Security")
        .run(
            context ->
                assertThat(context.getBean(FilterRegistrationBean.class).getInitParameters())
                    .containsEntry("purposes", "nl.acme.Abuse,nl.acme.Security"));
  }

  @Test
  void it_stands_back_without_the_property_without_servlets_and_outside_the_web() {
    runner.run(context -> assertThat(context).doesNotHaveBean(FilterRegistrationBean.class));
    runner
        .withPropertyValues(ENABLED)
        .withClassLoader(new FilteredClassLoader(Filter.class))
        .run(context -> assertThat(context).doesNotHaveBean("clientAddressFilter"));
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(ClientAddressAutoConfiguration.class))
        .withPropertyValues(ENABLED)
        .run(context -> assertThat(context).doesNotHaveBean(FilterRegistrationBean.class));
  }

  @Test
  void a_filter_of_the_application_takes_its_place() {
    runner
        .withPropertyValues(ENABLED)
        .withUserConfiguration(OwnFilter.class)
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(FilterRegistrationBean.class)
                    .hasBean("ownFilter"));
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnFilter {
    @Bean
    FilterRegistrationBean<ClientAddressFilter> ownFilter() {
      return new FilterRegistrationBean<>(new ClientAddressFilter());
    }
  }
}
