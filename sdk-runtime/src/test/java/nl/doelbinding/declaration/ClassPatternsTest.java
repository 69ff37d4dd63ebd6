package nl.doelbinding.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPatternsTest {

  @ParameterizedTest
  @CsvSource({
    "nl.acme.generated,   nl.acme.generated.Order",
    "nl.acme.generated,   nl.acme.generated.sub.Order$Line",
    "nl.acme.Order,       nl.acme.Order",
    "nl.acme.Order,       nl.acme.Order$Line",
    "nl.acme.*.model,     nl.acme.shop.model.Order",
    "nl.acme.*Dto,        nl.acme.OrderDto",
    "**.generated,        nl.acme.shop.generated.Order",
    "**.*_,               nl.acme.Order_",
    "nl.**.Order,         nl.acme.shop.Order",
  })
  void a_package_or_class_is_covered_with_all_in_it(String pattern, String name) {
    assertThat(new ClassPatterns(List.of(pattern)).covers(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "nl.acme.generated,   nl.acme.generatedToo.Order",
    "nl.acme.Order,       nl.acme.OrderLine",
    "nl.acme.*.model,     nl.acme.shop.old.model.Order",
    "nl.acme.*Dto,        nl.acme.shop.OrderDto",
    "**.*_,               nl.acme.Order",
    "acme,                nl.acme.Order",
  })
  void what_only_looks_alike_is_not(String pattern, String name) {
    assertThat(new ClassPatterns(List.of(pattern)).covers(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "nl/acme", "nl..acme", "nl.acme.", "(a|b)", "a***", "*a*a*a*a*a*a"})
  void what_is_no_pattern_is_refused(String written) {
    assertThat(ClassPatterns.isPattern(written)).isFalse();
    assertThatThrownBy(() -> new ClassPatterns(List.of(written)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nl.acme.generated");
  }

  @Test
  void a_long_name_takes_no_long_time() {
    ClassPatterns patterns = new ClassPatterns(List.of("**.*a*a*b"));

    assertThat(patterns.covers("a".repeat(2_000))).isFalse();
  }
}
