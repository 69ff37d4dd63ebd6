package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.masking.Span.Kind;
import org.junit.jupiter.api.Test;

class SpansTest {

  @Test
  void a_span_is_the_bare_address() {
    String line = "from [2001:db8::1%eth0]:443 via 192.0.2.1/24";

    assertThat(LogMasker.ofDefaults().find(line))
        .containsExactly(
            new Span(6, 17, Identifier.IPV6, Kind.PLAIN),
            new Span(32, 41, Identifier.IPV4, Kind.PLAIN));
  }

  @Test
  void the_kind_says_how_an_address_was_recognised() {
    assertThat(
            LogMasker.ofDefaults().find("192.0.2.1.443 > 192.0.2.2.dsl.example.net 2001:db8::1::2"))
        .extracting(Span::kind)
        .containsExactly(Kind.DOT_PORT, Kind.IN_NAME, Kind.MALFORMED);
  }

  @Test
  void a_mapped_address_is_one_span_of_ipv6() {
    assertThat(LogMasker.ofDefaults().find("::ffff:192.0.2.1:58430"))
        .containsExactly(new Span(0, 16, Identifier.IPV6, Kind.PLAIN));
  }
}
