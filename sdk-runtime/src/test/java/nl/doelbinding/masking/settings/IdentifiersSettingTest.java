package nl.doelbinding.masking.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersSettingTest {

  private static final String LINE = "jan@example.org NL91ABNA0417164300 06-12345678";

  @Test
  void identifiers_are_named_with_commas_between() {
    assertThat(masked("email")).isEqualTo("[email] NL91ABNA0417164300 06-12345678");
    assertThat(masked(" EMAIL , iban ")).isEqualTo("[email] [iban] 06-12345678");
  }

  @Test
  void all_names_every_one() {
    assertThat(masked("all")).isEqualTo("[email] [iban] [phone]");
  }

  @Test
  void not_set_nothing_but_addresses_is_masked() {
    assertThat(new MaskingSettings().masker().mask(LINE)).isSameAs(LINE);
  }

  @Test
  void every_strategy_takes_them() {
    for (StrategyName strategy : StrategyName.values()) {
      assertThat(strategy.takes(Setting.IDENTIFIERS)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mail", "email;iban", "email,", "ipv4"})
  void an_unknown_name_is_refused_with_those_there_are(String list) {
    assertThatThrownBy(() -> masked(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("identifiers is \"")
        .hasMessageContaining("email, iban, bsn, phone, card, token");
  }

  @Test
  void all_with_another_name_is_refused() {
    assertThatThrownBy(() -> masked("all,email"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("all stands alone");
  }

  private static String masked(String list) {
    return new MaskingSettings().set("identifiers", list).masker().mask(LINE);
  }
}
