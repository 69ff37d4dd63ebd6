package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doelbinding.masking.address.AddressStrategy;
import org.junit.jupiter.api.Test;

class AddressStrategyTest {

  @Test
  void shorter_prefixes_keep_less() {
    LogMasker masker = LogMasker.builder().ipv4PrefixLength(16).ipv6PrefixLength(32).build();

    assertThat(masker.mask("203.0.113.77 2001:db8:85a3::1 ::ffff:203.0.113.77 2002:cb00:714d::1"))
        .isEqualTo("203.0.0.0 2001:db8:: ::ffff:203.0.0.0 2002:cb00::");
  }

  @Test
  void a_prefix_of_zero_keeps_nothing() {
    LogMasker masker = LogMasker.builder().ipv4PrefixLength(0).ipv6PrefixLength(0).build();

    assertThat(masker.mask("203.0.113.77 2001:db8:85a3::1")).isEqualTo("0.0.0.0 ::");
  }

  @Test
  void redaction_writes_one_text_for_all() {
    LogMasker masker = LogMasker.builder().strategy(AddressStrategy.redact()).build();

    assertThat(masker.mask("203.0.113.77:80 [2001:db8:85a3::1]:443"))
        .isEqualTo("[ip]:80 [[ip]]:443");
  }

  @Test
  void a_strategy_sees_the_address_and_its_octets() {
    LogMasker masker =
        LogMasker.builder()
            .strategy(
                (address, out) -> out.append('<').append(address.toBytes().length).append('>'))
            .build();

    assertThat(masker.mask("203.0.113.77 2001:db8::1")).isEqualTo("<4> <16>");
  }

  @Test
  void prefixes_that_point_at_a_host_are_refused() {
    assertThatThrownBy(() -> AddressStrategy.truncate(25, 48))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ipv4PrefixLength is 25, allowed is 0 to 24");
    assertThatThrownBy(() -> LogMasker.builder().ipv6PrefixLength(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ipv6PrefixLength is -1, allowed is 0 to 64");
  }

  @Test
  void a_marker_that_could_become_an_address_is_refused() {
    for (String marker : new String[] {"", "0.0.0.0", "::", "ip4", "x%", "a\nb", "…"}) {
      assertThatThrownBy(() -> AddressStrategy.redact(marker))
          .as(marker)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("marker");
    }
  }

  @Test
  void settings_that_contradict_are_refused() {
    assertThatThrownBy(() -> LogMasker.builder().ipv4PrefixLength(8).ipv4PrefixLength(8))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ipv4PrefixLength is given twice");
    assertThatThrownBy(
            () -> LogMasker.builder().ipv6PrefixLength(8).strategy(AddressStrategy.redact()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("strategy contradicts ipv6PrefixLength: give one of them");
    assertThatThrownBy(
            () -> LogMasker.builder().strategy(AddressStrategy.redact()).ipv4PrefixLength(8))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ipv4PrefixLength contradicts strategy: give one of them");
  }
}
