package nl.doelbinding.masking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedSpanTest {

  @Test
  void a_span_survives_packing_at_the_end_of_a_huge_text() {
    int start = Integer.MAX_VALUE - 40;
    long packed = PackedSpan.of(start, start + 39, PackedSpan.IPV6_MALFORMED);

    assertThat(PackedSpan.start(packed)).isEqualTo(start);
    assertThat(PackedSpan.end(packed)).isEqualTo(start + 39);
    assertThat(PackedSpan.form(packed)).isEqualTo(PackedSpan.IPV6_MALFORMED);
  }
}
