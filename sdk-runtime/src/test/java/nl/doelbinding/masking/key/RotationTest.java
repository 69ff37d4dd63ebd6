package nl.doelbinding.masking.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {

  private static final MasterKey KEY =
      MasterKey.parse("8e1f0c6a59d2b7437c10ee94a5f3682bd4097f61cc3ab85e1290e7f4463d5ba8");

  private final FakeClock clock = new FakeClock("2026-11-22T23:59:59.999Z");

  @ParameterizedTest
  @CsvSource({
    "P1D, 2026-11-22T00:00:00Z, 2026-11-22, 2026-11-23",
    "P1D, 2028-02-29T12:00:00Z, 2028-02-29, 2028-03-01",
    "P7D, 2026-11-22T23:59:59Z, 2026-W47, 2026-W48",
    "P7D, 2026-12-31T00:00:00Z, 2026-W53, 2027-W01",
    "P7D, 2027-01-03T00:00:00Z, 2026-W53, 2027-W01",
    "P1M, 2026-11-30T23:59:59Z, 2026-11, 2026-12",
    "P1M, 2026-12-31T23:59:59Z, 2026-12, 2027-01"
  })
  void periods_have_names_and_follow_each_other(
      String period, Instant moment, String id, String next) {
    KeyPeriod.Window window = KeyPeriod.parse(period).at(moment.toEpochMilli());

    assertThat(window.id()).isEqualTo(id);
    assertThat(window.holds(moment.toEpochMilli())).isTrue();
    assertThat(window.holds(window.until())).isFalse();
    assertThat(KeyPeriod.parse(period).at(window.from()).id()).isEqualTo(id);
    assertThat(KeyPeriod.parse(period).at(window.from() - 1).id()).isNotEqualTo(id);
    assertThat(KeyPeriod.parse(period).at(window.until()).id()).isEqualTo(next);
  }

  @Test
  void one_period_may_last_for_ever() {
    KeyPeriod.Window window = KeyPeriod.parse("NONE").at(clock.millis());

    assertThat(window.id()).isEmpty();
    assertThat(window.holds(0)).isTrue();
  }

  @Test
  void a_period_that_is_none_is_refused() {
    assertThatThrownBy(() -> KeyPeriod.parse("P2D"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The period of a key is \"P2D\", allowed is one of none, P1D, P7D, P1M");
  }

  @Test
  void the_key_changes_at_midnight_utc_and_not_a_millisecond_before() {
    List<AddressStrategy> strategies = keyed(KeyPeriod.DAY);
    List<String> before = written(strategies);

    clock.set("2026-11-22T00:00:00.000Z");
    assertThat(written(strategies)).isEqualTo(before);

    clock.set("2026-11-23T00:00:00.000Z");
    List<String> after = written(strategies);
    assertThat(after).doesNotContainAnyElementsOf(before);

    clock.set("2026-11-23T23:59:59.999Z");
    assertThat(written(strategies)).isEqualTo(after);
  }

  @Test
  void a_clock_that_is_set_back_gives_the_earlier_key_again() {
    List<AddressStrategy> strategies = keyed(KeyPeriod.DAY);
    List<String> before = written(strategies);
    clock.set("2026-11-23T00:00:00.000Z");
    written(strategies);

    clock.set("2026-11-22T23:59:59.999Z");

    assertThat(written(strategies)).isEqualTo(before);
  }

  @Test
  void the_mark_tells_the_period() {
    assertThat(written(keyed(KeyPeriod.DAY)).get(0)).contains("@2026-11-22/");
    assertThat(written(keyed(KeyPeriod.WEEK)).get(0)).contains("@2026-W47/");
    assertThat(written(keyed(KeyPeriod.MONTH)).get(0)).contains("@2026-11/");
    assertThat(written(keyed(KeyPeriod.NONE)).get(0)).doesNotContain("@");
  }

  @Test
  void crypto_pan_never_changes_its_key_since_old_data_is_joined_by_it() {
    AddressStrategy strategy = AddressKeys.of(KEY, KeyPeriod.DAY, clock).cryptoPan();
    List<String> before = written(List.of(strategy));
    clock.set("2027-06-01T00:00:00.000Z");

    assertThat(written(List.of(strategy))).isEqualTo(before).first().asString().doesNotContain("@");
  }

  @Test
  void crypto_pan_takes_no_longer_key() {
    MasterKey longer = MasterKey.of(KEY.derive("more", "", 40));

    assertThatThrownBy(() -> AddressKeys.of(longer).cryptoPan())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key of crypto-pan has 40 bytes, it must have 32");
  }

  private List<AddressStrategy> keyed(KeyPeriod period) {
    AddressKeys keys = AddressKeys.of(KEY, period, clock);
    return List.of(keys.ipcryptPfx(), keys.ipcryptDeterministic(), keys.pseudonym());
  }

  private static List<String> written(List<AddressStrategy> strategies) {
    List<String> written = new ArrayList<>();
    for (AddressStrategy strategy : strategies) {
      StringBuilder out = new StringBuilder();
      strategy.replace(IpAddress.ofIpv4(0xCB00714D), out);
      written.add(out.toString());
    }
    return written;
  }
}
