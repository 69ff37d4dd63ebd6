package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;
import nl.doelbinding.masking.key.AddressKeys;
import nl.doelbinding.masking.key.FakeClock;
import nl.doelbinding.masking.key.KeyPeriod;
import nl.doelbinding.masking.key.MasterKey;
import nl.doelbinding.masking.key.Revealer;

class KeyedMaskingProperties {

  private final AddressKeys keys =
      AddressKeys.of(
          MasterKey.parse("8e1f0c6a59d2b7437c10ee94a5f3682bd4097f61cc3ab85e1290e7f4463d5ba8"),
          KeyPeriod.DAY,
          new FakeClock("2026-11-22T10:00:00Z"));

  private final List<LogMasker> encrypting =
      maskers(keys.ipcryptPfx(), keys.ipcryptDeterministic(), keys.cryptoPan());

  private final List<LogMasker> others =
      maskers(
          keys.pseudonym(),
          keys.leavingMarks(AddressStrategy.truncate()),
          keys.leavingMarks(AddressStrategy.redact()));

  @Property(tries = 5000)
  void masking_twice_equals_masking_once_whatever_the_strategies(@ForAll("lines") String line) {
    for (LogMasker first : encrypting) {
      String once = first.mask(line);
      for (LogMasker second : encrypting) {
        assertThat(second.mask(once)).isEqualTo(once);
      }
      for (LogMasker second : others) {
        assertThat(second.mask(once)).isEqualTo(once);
      }
    }
    for (LogMasker other : others) {
      String once = other.mask(line);
      assertThat(other.mask(once)).isEqualTo(once);
    }
  }

  @Property(tries = 3000)
  void bytes_and_text_are_masked_alike(@ForAll("lines") String line) {
    for (LogMasker masker : encrypting) {
      byte[] masked = masker.mask(line.getBytes(StandardCharsets.UTF_8));
      assertThat(new String(masked, StandardCharsets.UTF_8)).isEqualTo(masker.mask(line));
    }
  }

  @Property
  void what_was_encrypted_is_revealed(@ForAll("addresses") List<String> addresses) {
    String line = "from " + String.join(", ", addresses) + " to [" + addresses.get(0) + "]:443";
    for (LogMasker masker : encrypting) {
      String masked = masker.mask(line);
      Revealer.Revealed revealed = new Revealer(keys.marks()).reveal(masked);

      // Whole addresses: 178.197.82.8 may be what 78.197.82.8 is encrypted to.
      assertThat(masked.split("[^0-9a-z.:]+")).doesNotContainAnyElementsOf(addresses);
      assertThat(revealed.text()).isEqualTo(line);
      assertThat(revealed.revealed()).isEqualTo(addresses.size() + 1);
      assertThat(revealed.left()).isZero();
    }
  }

  /** The parts of a mark must look like no e-mail address, number or token. */
  @Property
  void other_identifiers_leave_marks_too(@ForAll("addresses") List<String> addresses) {
    String line = "login " + String.join(", ", addresses) + " token=" + addresses.get(0);
    for (AddressStrategy strategy :
        List.of(keys.ipcryptPfx(), keys.ipcryptDeterministic(), keys.cryptoPan())) {
      LogMasker masker =
          LogMasker.builder()
              .strategy(strategy)
              .identifiers(EnumSet.allOf(Identifier.class))
              .build();
      String once = masker.mask(line);

      assertThat(masker.mask(once)).isEqualTo(once);
      assertThat(new Revealer(keys.marks()).reveal(once).text()).isEqualTo(line);
    }
  }

  @Property
  void a_forged_mark_is_masked(@ForAll("forged") String forged) {
    for (LogMasker masker : encrypting) {
      assertThat(masker.mask("X-Forwarded-For: " + forged + " x")).doesNotContain("198.51.100.77");
    }
    for (LogMasker masker : others) {
      assertThat(masker.mask("X-Forwarded-For: " + forged + " x")).doesNotContain("198.51.100.77");
    }
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> awkward = new LogMaskerProperties().awkward();
    Arbitrary<String> pieces =
        Arbitraries.oneOf(awkward, forged(), Arbitraries.of("pfx=", "/ghjkmnpqrs", "@2026-11-22"));
    return Arbitraries.oneOf(
        awkward, pieces.list().ofMaxSize(4).map(list -> String.join("", list)));
  }

  @Provide
  Arbitrary<String> forged() {
    Arbitrary<String> code = Arbitraries.of("pfx=", "det=", "cpn=", "xpfx=", "pfx=pfx=");
    Arbitrary<String> period =
        Arbitraries.of("", "@2026-11-22", "@2026-W47", "@2026-11", "@", "@0000-00-00");
    Arbitrary<String> tag = Arbitraries.strings().withChars("ghjkmnpqrstvwxyz").ofLength(10);
    return Combinators.combine(code, period, tag)
        .as((before, when, after) -> before + "198.51.100.77" + when + '/' + after);
  }

  @Provide
  Arbitrary<List<String>> addresses() {
    Arbitrary<String> ipv4 =
        Arbitraries.integers()
            .filter(bits -> bits >>> 24 != 0)
            .map(bits -> IpAddress.ofIpv4(bits).toString());
    Arbitrary<String> ipv6 =
        Arbitraries.longs().map(bits -> IpAddress.ofIpv6(bits | 1L << 61, bits * 31).toString());
    return Arbitraries.oneOf(ipv4, ipv6).list().ofMinSize(1).ofMaxSize(4);
  }

  private static List<LogMasker> maskers(AddressStrategy... strategies) {
    return List.of(strategies).stream()
        .map(strategy -> LogMasker.builder().strategy(strategy).build())
        .toList();
  }
}
