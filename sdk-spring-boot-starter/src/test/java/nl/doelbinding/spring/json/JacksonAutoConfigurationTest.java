package nl.doelbinding.spring.json;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.json.Uncovered;
import nl.doelbinding.purpose.Purposes;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class JacksonAutoConfigurationTest {

  private static final boolean BOOT_3 = SpringBootVersion.getVersion().startsWith("3.");

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  Jackson2AutoConfiguration.class, Jackson3AutoConfiguration.class, ofBoot()));

  @Purpose(
      name = "Nieuwsbrief",
      description = "Nieuws sturen",
      legalBasis = LegalBasis.CONSENT,
      retention = "P1Y")
  interface Newsletter {}

  static class Subscriber {
    public int id = 1;

    @PersonalData(purpose = Newsletter.class)
    public String email = "jan@example.nl";
  }

  @Test
  void the_mapper_of_the_application_writes_what_the_bound_purpose_covers() {
    runner.run(
        context -> {
          assertThat(write(context)).isEqualTo("{'id':1}");
          Purposes.call(
              Newsletter.class,
              () -> assertThat(write(context)).contains("'id':1", "'email':'jan@example.nl'"));
        });
  }

  @Test
  void a_property_says_what_stands_for_the_others() {
    runner
        .withPropertyValues("doelbinding.json.uncovered=stars")
        .run(context -> assertThat(write(context)).contains("'email':'***'"));
    runner
        .withPropertyValues("doelbinding.json.uncovered=dots")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasStackTraceContaining("allowed are: left-out, null, stars"));
  }

  @Test
  void a_property_switches_it_off() {
    runner
        .withPropertyValues("doelbinding.json.enabled=false")
        .run(context -> assertThat(write(context)).contains("'email':'jan@example.nl'"));
  }

  @Test
  void a_module_of_the_application_takes_its_place() {
    runner
        .withUserConfiguration(OwnModules.class)
        .run(context -> assertThat(write(context)).contains("'email':null"));
  }

  @Test
  void each_stands_back_without_its_jackson() {
    runner
        .withClassLoader(new FilteredClassLoader("com.fasterxml.jackson.databind"))
        .run(context -> assertThat(context).doesNotHaveBean("jackson2PurposeModule"));
    runner
        .withClassLoader(new FilteredClassLoader("tools.jackson"))
        .run(context -> assertThat(context).doesNotHaveBean("jackson3PurposeModule"));
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnModules {
    @Bean
    nl.doelbinding.jackson2.PurposeModule ownJackson2() {
      return new nl.doelbinding.jackson2.PurposeModule(Uncovered.NULL);
    }

    @Bean
    nl.doelbinding.jackson3.PurposeModule ownJackson3() {
      return new nl.doelbinding.jackson3.PurposeModule(Uncovered.NULL);
    }
  }

  private static String write(ApplicationContext context) throws Exception {
    String json =
        BOOT_3
            ? context
                .getBean(com.fasterxml.jackson.databind.ObjectMapper.class)
                .writeValueAsString(new Subscriber())
            : context
                .getBean(tools.jackson.databind.ObjectMapper.class)
                .writeValueAsString(new Subscriber());
    return json.replace('"', '\'');
  }

  /** Spring Boot's own, whose name changed with the version. */
  private static Class<?> ofBoot() {
    try {
      return Class.forName(
          BOOT_3
              ? "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration"
              : "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration");
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }
}
