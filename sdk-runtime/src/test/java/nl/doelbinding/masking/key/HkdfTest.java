package nl.doelbinding.masking.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The test cases of RFC 5869, appendix A, for SHA-256. */
class HkdfTest {

  private static final HexFormat HEX = HexFormat.of();

  @Test
  void the_basic_case_of_the_rfc_is_met() {
    byte[] extracted = Hkdf.extract(HEX.parseHex("000102030405060708090a0b0c"), row(0x0b, 0, 22));

    assertThat(HEX.formatHex(extracted))
        .isEqualTo("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
    assertThat(HEX.formatHex(Hkdf.expand(extracted, HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"), 42)))
        .isEqualTo(
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  }

  @Test
  void the_case_of_longer_inputs_is_met() {
    byte[] extracted = Hkdf.extract(row(0x60, 1, 80), row(0x00, 1, 80));

    assertThat(HEX.formatHex(extracted))
        .isEqualTo("06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244");
    assertThat(HEX.formatHex(Hkdf.expand(extracted, row(0xb0, 1, 80), 82)))
        .isEqualTo(
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c6"
                + "5e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
  }

  @Test
  void the_case_without_salt_and_purpose_is_met() {
    byte[] extracted = Hkdf.extract(new byte[0], row(0x0b, 0, 22));

    assertThat(HEX.formatHex(extracted))
        .isEqualTo("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");
    assertThat(HEX.formatHex(Hkdf.expand(extracted, new byte[0], 42)))
        .isEqualTo(
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
  }

  @Test
  void more_than_the_rfc_allows_is_refused() {
    assertThat(Hkdf.expand(new byte[32], new byte[0], 255 * 32)).hasSize(8160);
    assertThatThrownBy(() -> Hkdf.expand(new byte[32], new byte[0], 255 * 32 + 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HKDF gives 1 to 8160 bytes, not 8161");
  }

  private static byte[] row(int first, int step, int length) {
    byte[] row = new byte[length];
    for (int index = 0; index < length; index++) {
      row[index] = (byte) (first + index * step);
    }
    return row;
  }
}
