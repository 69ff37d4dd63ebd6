package nl.doelbinding.spring.masking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import nl.doelbinding.masking.LogMasker;
import org.apache.catalina.valves.AccessLogValve;
import org.eclipse.jetty.server.CustomRequestLog;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class MaskingAutoConfigurationTest {

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(MaskingAutoConfiguration.class));

  @Test
  void it_offers_a_masker_and_hooks_for_both_servers() {
    runner.run(
        context ->
            assertThat(context)
                .hasSingleBean(LogMasker.class)
                .hasSingleBean(TomcatAccessLogMasking.class)
                .hasSingleBean(JettyAccessLogMasking.class));
  }

  @Test
  void a_masker_of_the_application_takes_its_place() {
    runner
        .withUserConfiguration(OwnMasker.class)
        .run(
            context ->
                assertThat(context.getBean(LogMasker.class)).isSameAs(LogMasker.ofDefaults()));
  }

  @Test
  void turned_off_there_is_nothing() {
    runner
        .withPropertyValues("doelbinding.masking.enabled=false")
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(LogMasker.class)
                    .doesNotHaveBean(TomcatAccessLogMasking.class));
  }

  @Test
  void without_tomcat_without_jetty_and_without_a_server_it_stands_back() {
    runner
        .withClassLoader(new FilteredClassLoader(AccessLogValve.class))
        .run(
            context ->
                assertThat(context)
                    .doesNotHaveBean(TomcatAccessLogMasking.class)
                    .hasSingleBean(JettyAccessLogMasking.class));
    runner
        .withClassLoader(new FilteredClassLoader(CustomRequestLog.class))
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(TomcatAccessLogMasking.class)
                    .doesNotHaveBean(JettyAccessLogMasking.class));
    runner
        .withClassLoader(
            new FilteredClassLoader(WebServerFactoryCustomizer.class, LoggerContext.class))
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(LogMasker.class)
                    .doesNotHaveBean(TomcatAccessLogMasking.class)
                    .doesNotHaveBean(JettyAccessLogMasking.class));
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnMasker {
    @Bean
    LogMasker own() {
      return LogMasker.ofDefaults();
    }
  }
}
