package nl.doelbinding.spring.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import nl.doelbinding.masking.settings.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class MaskingPropertiesTest {

  @Test
  void every_setting_is_a_property_in_kebab_case() {
    for (Setting setting : Setting.values()) {
      String name = "doelbinding.masking." + DataObjectPropertyName.toDashedForm(setting.key());

      assertThat(properties(Map.of(name, "x")).values())
          .containsExactly(Map.entry(setting.key(), "x"));
    }
  }

  @Test
  void other_forms_of_a_name_that_spring_boot_takes_are_taken() {
    assertThat(
            properties(Map.of("doelbinding.masking.ipv4PrefixLength", "8"))
                .masker()
                .mask("203.0.113.77"))
        .isEqualTo("203.0.0.0");
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of("DOELBINDING_MASKING_IPV4PREFIXLENGTH", "8")));
    ConfigurationPropertySources.attach(environment);
    assertThat(new MaskingProperties(environment).masker().mask("203.0.113.77"))
        .isEqualTo("203.0.0.0");
  }

  @Test
  void it_is_on_unless_it_is_turned_off() {
    assertThat(properties(Map.of()).enabled()).isTrue();
    assertThat(properties(Map.of("doelbinding.masking.enabled", "false")).enabled()).isFalse();
  }

  @Test
  void an_unknown_name_is_refused_with_those_there_are() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> properties(Map.of("doelbinding.masking.ipv4-prefix-lenght", "8")).masker())
        .withMessageStartingWith(
            "There is no property doelbinding.masking.ipv4-prefix-lenght; there are"
                + " doelbinding.masking.")
        .withMessageContaining("doelbinding.masking.ipv4-prefix-length");
  }

  @Test
  void a_value_that_cannot_be_used_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> properties(Map.of("doelbinding.masking.strategy", "none")).masker())
        .withMessageStartingWith(
            "doelbinding.masking.* cannot be used: strategy is \"none\", allowed is one of ");
  }

  private static MaskingProperties properties(Map<String, Object> values) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", values));
    ConfigurationPropertySources.attach(environment);
    return new MaskingProperties(environment);
  }
}
