package nl.doelbinding.masking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTimeTest {

  private static final int SMALL = 1 << 14;
  private static final int LARGE = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.",
        "1.1.",
        "a:",
        "a:b:",
        "1:",
        ":",
        "::",
        "%",
        "%3A",
        "a",
        "1",
        "1-",
        "[1;",
        "f:1.",
        "192.0.2.1",
        "192.0.2.1:",
        "192.0.2.1.5.6.",
        "1700000000.",
        "x1700000000.1.2.3.4 ",
        "x/192.0.2.1 ",
        "2001:db8::1:",
        "2001:db8::1::",
        "1:2:3:4:5:6:7:8:",
        "Mozilla/5 x/192.0.2.1 ",
        "192.0.2.1.a",
        "0000000000",
        "ab:cd:ef:",
        "1::",
        "a.",
        "1-a--",
        "a-1-2-3-4 ",
        "x::1::1:",
        "host/5.6.7.8 peer/2001:db8::1 ",
        "host/5.6.7.8 peer/1:"
      })
  void the_characters_looked_at_grow_as_the_text_does(String part) {
    double small = Looks.perCharacter(new AddressScan(), part, SMALL);
    double large = Looks.perCharacter(new AddressScan(), part, LARGE);

    assertThat(large).isLessThan(small * 1.2 + 1);
    assertThat(large).isLessThan(2000);
  }
}
