package nl.doelbinding.masking.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.stream.Stream;
import nl.doelbinding.masking.address.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of draft-denis-ipcrypt, appendix A, and of the reference program of Crypto-PAn. */
class AddressCipherTest {

  private static final String KEY =
      "0123456789abcdeffedcba98765432101032547698badcfeefcdab8967452301";

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 151.82.155.134",
    "255.255.255.255, 94.185.169.89",
    "192.0.2.1, 100.115.72.131",
    "::ffff:192.0.2.1, 100.115.72.131",
    "2001:db8::1, c180:5dd4:2587:3524:30ab:fa65:6ab6:f88"
  })
  void ipcrypt_pfx_gives_what_the_draft_gives(String address, String encrypted) {
    assertThat(pfx().encrypt(ip(address))).hasToString(encrypted);
  }

  @ParameterizedTest
  @CsvSource({
    "0123456789abcdeffedcba9876543210, 0.0.0.0, bde9:6789:d353:824c:d7c6:f58a:6bd2:26eb",
    "2b7e151628aed2a6abf7158809cf4f3c, 192.0.2.1, 1dbd:c1b9:fff1:7586:7d0b:67b4:e76e:4777",
    "2b7e151628aed2a6abf7158809cf4f3c, ::ffff:192.0.2.1, 1dbd:c1b9:fff1:7586:7d0b:67b4:e76e:4777"
  })
  void ipcrypt_deterministic_gives_what_the_draft_gives(
      String key, String address, String encrypted) {
    assertThat(IpcryptDeterministic.of(hex(key)).encrypt(ip(address))).hasToString(encrypted);
  }

  @Test
  void what_is_encrypted_comes_back() {
    Stream.of(pfx(), IpcryptDeterministic.of(hex(KEY.substring(0, 32))), CryptoPan.of(hex(KEY)))
        .forEach(
            cipher ->
                Stream.of("0.0.0.0", "203.0.113.77", "255.255.255.255", "::", "::1", "2001:db8::7")
                    .forEach(
                        text ->
                            assertThat(cipher.decrypt(cipher.encrypt(ip(text))))
                                .as("%s by %s", text, cipher.getClass())
                                .isEqualTo(ip(text))));
  }

  @Test
  void a_mapped_address_is_ipv4_but_for_crypto_pan() {
    IpAddress mapped = ip("::ffff:203.0.113.77");

    assertThat(pfx().decrypt(pfx().encrypt(mapped))).hasToString("203.0.113.77");
    CryptoPan pan = CryptoPan.of(hex(KEY));
    assertThat(pan.decrypt(pan.encrypt(mapped))).isEqualTo(mapped);
  }

  @Test
  void a_key_that_would_leave_addresses_as_they_are_is_refused() {
    String half = KEY.substring(0, 32);

    assertThatThrownBy(() -> IpcryptPfx.of(hex(half + half)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two equal halves")
        .message()
        .doesNotContainIgnoringCase(half);
  }

  @Test
  void a_key_of_another_length_is_refused() {
    assertThatThrownBy(() -> IpcryptPfx.of(new byte[16]))
        .hasMessage("The key of ipcrypt-pfx has 16 bytes, it must have 32");
    assertThatThrownBy(() -> IpcryptDeterministic.of(new byte[32]))
        .hasMessage("The key of ipcrypt-deterministic has 32 bytes, it must have 16");
    assertThatThrownBy(() -> CryptoPan.of(new byte[33]))
        .hasMessage("The key of crypto-pan has 33 bytes, it must have 32");
  }

  @Test
  void a_key_changed_afterwards_changes_nothing() {
    byte[] key = hex(KEY);
    IpcryptPfx cipher = IpcryptPfx.of(key);
    java.util.Arrays.fill(key, (byte) 7);

    assertThat(cipher.encrypt(ip("192.0.2.1"))).hasToString("100.115.72.131");
  }

  private static IpcryptPfx pfx() {
    return IpcryptPfx.of(hex(KEY));
  }

  static IpAddress ip(String text) {
    return IpAddress.parse(text).orElseThrow();
  }

  static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
