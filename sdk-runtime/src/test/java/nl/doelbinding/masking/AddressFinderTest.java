package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.masking.AddressSpan.Family;
import nl.doelbinding.masking.AddressSpan.Kind;
import org.junit.jupiter.api.Test;

class AddressFinderTest {

  @Test
  void a_span_is_the_bare_address() {
    String line = "from [2001:db8::1%eth0]:443 via 192.0.2.1/24";

    assertThat(AddressFinder.find(line))
        .containsExactly(
            new AddressSpan(6, 17, Family.IPV6, Kind.ADDRESS),
            new AddressSpan(32, 41, Family.IPV4, Kind.ADDRESS));
  }

  @Test
  void the_kind_says_how_an_address_was_recognised() {
    assertThat(AddressFinder.find("192.0.2.1.443 > 192.0.2.2.dsl.example.net 2001:db8::1::2"))
        .extracting(AddressSpan::kind)
        .containsExactly(Kind.DOT_PORT, Kind.IN_NAME, Kind.MALFORMED);
  }

  @Test
  void a_mapped_address_is_one_span_of_ipv6() {
    assertThat(AddressFinder.find("::ffff:192.0.2.1:58430"))
        .containsExactly(new AddressSpan(0, 16, Family.IPV6, Kind.ADDRESS));
  }

  @Test
  void a_span_survives_packing_at_the_end_of_a_huge_text() {
    int start = Integer.MAX_VALUE - 40;
    long packed = PackedSpan.of(start, start + 39, PackedSpan.IPV6_MALFORMED);

    assertThat(PackedSpan.unpack(packed))
        .isEqualTo(new AddressSpan(start, start + 39, Family.IPV6, Kind.MALFORMED));
  }
}
