package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.masking.Span.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be an address or something else: hidden by default, left where that is preferred. */
class PreferenceTest {

  private final LogMasker privacy = LogMasker.builder().build();
  private final LogMasker readability =
      LogMasker.builder().preference(Preference.READABILITY).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loaded somelib/1.2.3.4 here",
        "started app-1.2.3.4 now",
        "file app_1.2.3.4 and lib-5.6.7.8.tar.gz",
        "C:\\Packages\\Acme\\1.0.1.21\\bin.exe",
        "acme (5.6.7.8-1 -> 5.6.7.9-1)",
        "address 0.1.2.3 of this network",
        "release 203.0.113.77 of a lease",
        "firmware 203.0.113.77 loaded",
        "Release 203.0.113.77 and build=203.0.113.78",
        "call ::beef, at fdab::cafe"
      })
  void what_may_be_something_else_is_masked_or_left(String line) {
    assertThat(privacy.find(line))
        .isNotEmpty()
        .allMatch(span -> span.kind().certainty() == Certainty.DOUBTFUL);
    assertThat(privacy.mask(line)).isNotEqualTo(line);
    assertThat(readability.mask(line)).isSameAs(line);
    assertThat(readability.counts().left()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from 5.6.7.8 port 1",
        "refused: db.example.org/203.0.113.77",
        "pc12/203.0.113.77 and app/5.6.7.8:443",
        "node-203.0.113.77 node_203.0.113.77",
        "at 0.0.0.0 and fe80::1 and ::1 and ::",
        "192.0.2.1-192.0.2.9",
        "Mozilla/5.0 (X11) laptop7/203.0.113.77",
        "Tomcat-203.0.113.77"
      })
  void what_is_sure_is_masked_by_both(String line) {
    assertThat(readability.find(line)).isNotEmpty().allMatch(span -> span.kind() != Kind.LOOKALIKE);
    assertThat(readability.mask(line)).isEqualTo(privacy.mask(line));
    assertThat(readability.counts().left()).isZero();
  }

  @Test
  void what_holds_an_address_whichever_way_it_is_read_is_masked_by_both() {
    assertThat(readability.mask("stamp.56.203.0.113.77")).isEqualTo("stamp.[masked]");
    assertThat(readability.mask("2001:db8::1::203.0.113.77")).isEqualTo("[masked]");
  }

  @Test
  void an_address_inside_of_what_may_be_something_else_is_masked_by_both() {
    LogMasker readable =
        LogMasker.builder()
            .preference(Preference.READABILITY)
            .identifiers(java.util.EnumSet.of(Identifier.TOKEN, Identifier.EMAIL, Identifier.PHONE))
            .build();

    assertThat(readable.mask("token: 203.0.113.77-af31")).doesNotContain("113.77");
    assertThat(readable.mask("call +203.0.113.77 now")).doesNotContain("113.77");
  }

  @Test
  void a_doubtful_address_is_counted_as_such() {
    privacy.mask("loaded somelib/1.2.3.4");

    assertThat(privacy.find("loaded somelib/1.2.3.4"))
        .containsExactly(new Span(15, 22, Identifier.IPV4, Kind.LOOKALIKE));
    assertThat(privacy.counts().doubtful()).isEqualTo(1);
  }
}
