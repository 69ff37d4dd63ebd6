package nl.doelbinding.masking.key;

import static nl.doelbinding.masking.key.AddressCipherTest.ip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.address.AddressStrategy;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final MasterKey KEY =
      MasterKey.parse("8e1f0c6a59d2b7437c10ee94a5f3682bd4097f61cc3ab85e1290e7f4463d5ba8");
  private static final MasterKey OTHER =
      MasterKey.parse("1b08ec1f2fb5e629c618fe039797c84bffc5aa03ebecc8290c0ace7fcba2b0ce");

  private final FakeClock clock = new FakeClock("2026-11-22T10:00:00Z");
  private final AddressKeys keys = AddressKeys.of(KEY, KeyPeriod.DAY, clock);
  private final LogMasker masker = masker(keys.ipcryptPfx());

  @Test
  void a_mark_is_short_and_says_what_it_is() {
    assertThat(masker.mask("login from 203.0.113.77:51234 failed"))
        .matches("login from pfx=[0-9.]+@2026-11-22/[g-z]{10}:51234 failed");
    assertThat(masker(keys.ipcryptDeterministic()).mask("login from 203.0.113.77:51234 failed"))
        .matches("login from det=[0-9a-f:]+@2026-11-22/[g-z]{10}:51234 failed");
    assertThat(masker(keys.cryptoPan()).mask("login from 203.0.113.77:51234 failed"))
        .matches("login from cpn=[0-9.]+/[g-z]{10}:51234 failed");
    assertThat(masker(keys.pseudonym()).mask("login from 203.0.113.77:51234 failed"))
        .matches("login from ip-[g-z]{16}:51234 failed");
  }

  /** Computed by another program from the RFC, the draft and the documentation. */
  @Test
  void what_is_written_never_changes_between_versions() {
    assertThat(written("203.0.113.77"))
        .containsExactly(
            "pfx=242.158.183.130@2026-11-22/rhkjsvmnqy",
            "det=db12:4046:24e3:11f6:8105:c7ff:5d2e:e412@2026-11-22/jwmksysszn",
            "cpn=53.0.113.142/vtzgyqjzxn",
            "ip-vphgntqrsytpysyh");
    assertThat(written("2001:db8::7"))
        .containsExactly(
            "pfx=5c69:f110:b9a9:87cb:d8b:ff6a:afc9:1b84@2026-11-22/mwhtzwjhzn",
            "det=26cc:9a90:21d9:e381:e025:582f:6eb7:c86e@2026-11-22/vxqkqnrmyr",
            "cpn=f00e:ceb7:f87e:c300:e038:ccec:1dff:f8/rxphzktnqv",
            "ip-rwtrxzrytynrxvhw");
  }

  private List<String> written(String address) {
    return all(keys).subList(0, 4).stream()
        .map(strategy -> masker(strategy).mask(address))
        .toList();
  }

  @Test
  void a_marked_address_is_left_by_every_strategy_that_has_the_key() {
    String once = masker.mask("a 203.0.113.77 b [2001:db8::7]:443 c");
    clock.set("2027-01-01T00:00:00Z");

    for (AddressStrategy strategy : all(keys)) {
      assertThat(masker(strategy).mask(once)).isEqualTo(once);
      assertThat(masker(strategy).mask(once.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(once.getBytes(StandardCharsets.UTF_8));
      assertThat(masker(strategy).find(once)).isEmpty();
    }
  }

  @Test
  void without_the_key_a_marked_address_is_masked_once_more() {
    String once = masker.mask("from 203.0.113.77 on");

    String twice = LogMasker.ofDefaults().mask(once);

    assertThat(twice).matches("from pfx=[0-9]+\\.[0-9]+\\.[0-9]+\\.0@2026-11-22/[g-z]{10} on");
    assertThat(LogMasker.ofDefaults().mask(twice)).isEqualTo(twice);
    assertThat(masker.mask(twice)).doesNotContain(twice.substring(5, 15));
  }

  @Test
  void what_two_keys_encrypted_is_undone_by_one_after_the_other() {
    AddressKeys others = AddressKeys.of(OTHER, KeyPeriod.MONTH, clock);
    String once = masker.mask("from 203.0.113.77 on");
    String twice = masker(others.ipcryptDeterministic()).mask(once);

    assertThat(twice).contains("pfx=det=");
    assertThat(masker(others.ipcryptDeterministic()).mask(twice)).isEqualTo(twice);
    assertThat(new Revealer(others.marks()).reveal(twice).text()).isEqualTo(once);
    assertThat(new Revealer(keys.marks()).reveal(once).text()).isEqualTo("from 203.0.113.77 on");
  }

  @Test
  void a_mark_that_somebody_else_wrote_is_masked() {
    String genuine = masker.mask("203.0.113.77");
    String tag = genuine.substring(genuine.indexOf('/') + 1);

    for (String forged :
        List.of(
            "pfx=198.51.100.9@2026-11-22/" + tag,
            "pfx=198.51.100.9/" + tag,
            "pfx=198.51.100.9@2026-11-22/gggggggggg",
            "pfx=198.51.100.9@2026-W47/kkkkkkkkkk",
            "cpn=198.51.100.9/zzzzzzzzzz",
            "det=198.51.100.9@2026-11/ghjkmnpqrs",
            "pfx=pfx=198.51.100.9@2026-11-22/" + tag,
            "pfx=198.51.100.9@2026-11-22/" + tag.substring(1))) {
      for (AddressStrategy strategy : all(keys)) {
        assertThat(masker(strategy).mask("X-Forwarded-For: " + forged))
            .as(forged)
            .doesNotContain("198.51.100.9");
      }
    }
  }

  @Test
  void a_tag_vouches_for_its_scheme_address_and_period_alone() {
    String genuine = masker.mask("203.0.113.77");

    assertThat(keys.marks().isGenuine(genuine)).isTrue();
    assertThat(keys.marks().isGenuine(genuine.replace("pfx=", "det="))).isFalse();
    assertThat(keys.marks().isGenuine(genuine.replace("pfx=", "cpn="))).isFalse();
    assertThat(keys.marks().isGenuine(genuine.replace("11-22", "11-23"))).isFalse();
    assertThat(keys.marks().isGenuine(genuine.replace("@2026-11-22", "@2026-11"))).isFalse();
    assertThat(keys.marks().isGenuine(genuine.replace("@2026-11-22", ""))).isFalse();
    assertThat(keys.marks().isGenuine(genuine + "g")).isFalse();
    assertThat(keys.marks().isGenuine(genuine.replace("=", "=1"))).isFalse();
    assertThat(Marks.of(OTHER).isGenuine(genuine)).isFalse();
  }

  @Test
  void a_genuine_mark_covers_nothing_beside_it() {
    String genuine = masker.mask("203.0.113.77");

    for (String line :
        List.of(
            "198.51.100.9" + genuine,
            "198.51.100.9 " + genuine + " 198.51.100.9",
            genuine + "198.51.100.9",
            genuine + "/198.51.100.9",
            genuine + ":198.51.100.9",
            "pfx=198.51.100.9@2026-11-22/" + genuine,
            "pfx=198.51.100.9@" + genuine.substring(4))) {
      assertThat(masker.mask(line)).as(line).doesNotContain("198.51.100.9");
    }
  }

  @Test
  void the_holder_of_the_key_gets_every_address_back() {
    for (AddressStrategy strategy :
        List.of(keys.ipcryptPfx(), keys.ipcryptDeterministic(), keys.cryptoPan())) {
      for (String address : List.of("203.0.113.77", "0.0.0.0", "2001:db8::7", "::1", "fe80::1")) {
        StringBuilder written = new StringBuilder();
        strategy.replace(ip(address), written);
        assertThat(keys.marks().reveal(written.toString())).contains(ip(address));
        assertThat(Marks.of(OTHER).reveal(written.toString())).isEmpty();
      }
    }
  }

  @Test
  void a_pseudonym_is_the_same_for_both_forms_of_one_address_and_for_no_other() {
    LogMasker pseudonyms = masker(keys.pseudonym());

    assertThat(pseudonyms.mask("203.0.113.77"))
        .isEqualTo(pseudonyms.mask("::ffff:203.0.113.77"))
        .isNotEqualTo(pseudonyms.mask("203.0.113.78"))
        .isNotEqualTo(pseudonyms.mask("::cb00:714d"))
        .isNotEqualTo(masker(AddressKeys.of(OTHER).pseudonym()).mask("203.0.113.77"));
  }

  static List<AddressStrategy> all(AddressKeys keys) {
    return List.of(
        keys.ipcryptPfx(),
        keys.ipcryptDeterministic(),
        keys.cryptoPan(),
        keys.pseudonym(),
        keys.leavingMarks(AddressStrategy.truncate()),
        keys.leavingMarks(AddressStrategy.redact()));
  }

  private static LogMasker masker(AddressStrategy strategy) {
    return LogMasker.builder().strategy(strategy).build();
  }
}
