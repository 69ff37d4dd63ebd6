package nl.doelbinding.masking.key;

import static nl.doelbinding.masking.key.AddressCipherTest.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

  private static final String HEX =
      "8e1f0c6a59d2b7437c10ee94a5f3682bd4097f61cc3ab85e1290e7f4463d5ba8";

  @Test
  void a_key_may_be_written_in_hexadecimal_or_base64() {
    byte[] key = hex(HEX);
    String url = Base64.getUrlEncoder().withoutPadding().encodeToString(key);

    assertThat(
            java.util.stream.Stream.of(
                HEX,
                HEX.toUpperCase(java.util.Locale.ROOT),
                " " + HEX + "\r\n",
                Base64.getEncoder().encodeToString(key),
                url))
        .allSatisfy(text -> assertThat(MasterKey.parse(text).material()).isEqualTo(key));
  }

  @Test
  void each_purpose_and_period_has_a_key_of_its_own() {
    MasterKey key = MasterKey.parse(HEX);

    assertThat(key.derive("ipcrypt-pfx", "2026-11-22", 32))
        .isEqualTo(key.derive("ipcrypt-pfx", "2026-11-22", 32))
        .isNotEqualTo(key.derive("ipcrypt-pfx", "2026-11-23", 32))
        .isNotEqualTo(key.derive("ipcrypt-pfx", "", 32))
        .isNotEqualTo(key.derive("crypto-pan", "2026-11-22", 32));
  }

  /** The expected bytes were computed with another program's HKDF. */
  @Test
  void without_periods_the_keys_are_those_the_draft_recommends() {
    MasterKey key = MasterKey.parse(HEX);

    assertThat(HexFormat.of().formatHex(key.derive("ipcrypt-pfx", "", 32)))
        .isEqualTo("266a1ea33a9af8510663041eb6a576f0172db9f9adf1c2786edabb99a86cfe50");
    assertThat(HexFormat.of().formatHex(key.derive("ipcrypt-deterministic", "", 16)))
        .isEqualTo("98e12c2798e652dbd8de2487911250c7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "abababababababababababababababababababababababababababababababab",
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
        "8e1f0c6a59d2b7437c10ee94a5f3682b8e1f0c6a59d2b7437c10ee94a5f3682b",
        "0102030405060708010203040506070808070605040302010807060504030201"
      })
  void a_key_that_cannot_be_random_is_refused_and_not_told(String text) {
    assertThatThrownBy(() -> MasterKey.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too regular")
        .hasMessageContaining("doelbinding logs key")
        .message()
        .doesNotContain(text.substring(0, 8));
  }

  @Test
  void a_short_key_is_refused() {
    assertThatThrownBy(() -> MasterKey.parse(HEX.substring(2)))
        .hasMessage("The key has 31 bytes, it must have 32 or more that are random");
    assertThatThrownBy(() -> MasterKey.parse("")).hasMessageContaining("has 0 bytes");
  }

  @Test
  void what_is_no_key_is_not_quoted() {
    assertThatThrownBy(() -> MasterKey.parse("correct horse; battery staple! and so on and on"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessage("The key is written neither in hexadecimal digits nor in Base64");
  }

  @Test
  void its_text_tells_nothing() {
    assertThat(MasterKey.parse(HEX)).hasToString("MasterKey[hidden]");
  }

  @Test
  void random_keys_are_taken() {
    SecureRandom random = new SecureRandom();
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = new byte[32 + round % 33];
      random.nextBytes(bytes);
      assertThatCode(() -> MasterKey.of(bytes)).doesNotThrowAnyException();
    }
  }

  @Test
  void bytes_changed_afterwards_change_nothing() {
    byte[] bytes = hex(HEX);
    MasterKey key = MasterKey.of(bytes);
    bytes[0] = 0;

    assertThat(key.material()).isEqualTo(hex(HEX));
  }
}
