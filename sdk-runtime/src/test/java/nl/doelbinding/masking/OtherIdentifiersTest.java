package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import nl.doelbinding.masking.Span.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherIdentifiersTest {

  private final LogMasker masker =
      LogMasker.builder().identifiers(EnumSet.allOf(Identifier.class)).build();

  @Test
  void nothing_but_addresses_is_masked_unless_asked_for() {
    String line = "jan@example.org NL91ABNA0417164300 bsn 111222333 06-12345678 token=abc";

    assertThat(LogMasker.ofDefaults().mask(line)).isSameAs(line);
  }

  @Test
  void only_what_is_asked_for_is_masked() {
    LogMasker mails = LogMasker.builder().identifiers(EnumSet.of(Identifier.EMAIL)).build();

    assertThat(mails.mask("jan@example.org 06-12345678 from 192.0.2.7"))
        .isEqualTo("[email] 06-12345678 from 192.0.2.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mail to jan.jansen+shop@mail.example.org now | mail to [email] now",
        "<jan@example.org>, mailto:jan@example.org; (jan@example.org) | <[email]>, mailto:[email];"
            + " ([email])",
        "{\"email\":\"jan@example.org\",\"n\":1} | {\"email\":\"[email]\",\"n\":1}",
        "?to=jan%40example.org&x=1 | ?to=[email]&x=1",
        "?next=%2Fu%3Fto%3Djan%2540example.org%26x | ?next=%2Fu%3Fto%3D[email]%26x",
        "jörg@müller.example and 用户@例え.jp | [email] and [email]",
        "to=j%C3%B6rg%40m%C3%BCller.example. | to=[email].",
        "\"jan jansen\"@example.org | [email]",
        "{\"m\":\"\\\"jan jansen\\\"@example.org\"} | {\"m\":\"[email]\"}",
        "{\"m\":\"a\\njan@example.org\\n\"} | {\"m\":\"a\\n[email]\\n\"}",
        "\\u003cjan@example.org\\u003e jos\\u00e9@example.org | \\u003c[email]\\u003e [email]",
        "'jan@example.org' o'brien@example.org. | '[email]' [email].",
        "bounces+77-jan=example.com@lists.example.org | [email]",
        "key=jan@example.org | key=[email]",
        "jan@[192.0.2.7] jan@[IPv6:2001:db8::1] | [email] [email]",
        "jan@xn--bcher-kva.example jan@163.example | [email] [email]",
        "\u001b[32mjan@example.org\u001b[0m | \u001b[32m[email]\u001b[0m",
        "jan@example.org_2 jan@example.org-x | [email]_2 [email]-x",
        "https://medium.example/@jan and ssh://jan@host.example/ | https://medium.example/@jan and"
            + " ssh://[email]/"
      })
  void an_email_address_is_found_as_people_write_it(String line, String masked) {
    masked(line, masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "root@web1 getty@tty1.service user@1000.service systemd-fsck@dev-sda1.service",
        "com.acme.Foo@1a2b3c pkg@1.2.3 lodash@4.17.21-next.beta @scope/pkg@2.0.0 mod@v1.2.3-rc.one",
        "image@sha256:0a1b2c git@github.example.org:acme/shop.git icon@2x.png",
        "@Override @media a @ b @@ @example.org jan@ \"@example.org\" [\"a\",\"@example.org\"]",
        "foo@1.2.3 x@y jan@example"
      })
  void what_has_an_at_sign_and_is_no_email_address_stays(String line) {
    unchanged(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "to NL91ABNA0417164300. | to [iban].",
        "NL91 ABNA 0417 1643 00, nl91abna0417164300 | [iban], [iban]",
        "NL91 ABNA 0417164300 and NL91ABNA 04 17 16 43 00 | [iban] and [iban]",
        "?iban=NL91%20ABNA%200417%201643%2000&x | ?iban=[iban]&x",
        "?iban=NL91+ABNA+0417+1643+00 | ?iban=[iban]",
        "DE89 3704 0044 0532 0130 00/GB82WEST12345698765432 | [iban]/[iban]",
        "BE68 5390 0754 7034 FR1420041010050500013M02606 | [iban] [iban]",
        "\\nNO9386011117947\\n MT84MALT011000012345MTLCAST001S | \\n[iban]\\n [iban]"
      })
  void an_iban_is_found_whole_in_groups_and_in_either_case(String line, String masked) {
    masked(line, masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NL92ABNA0417164300 NL91ABNA0417164301 NL91ABNA041716430 NL91ABNA04171643000",
        "XNL91ABNA0417164300 NL91ABNA0417164300x ZZ91ABNA0417164300 NL91AB1A0417164300",
        "be12f4a09c1d2e3f no1234567890 Nl91aBna0417164300"
      })
  void what_is_almost_an_iban_stays(String line) {
    unchanged(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bsn 111222333 | bsn [bsn]",
        "{\"bsn\":\"111222333\"} patientBsn=1112.22.333 | {\"bsn\":\"[bsn]\"} patientBsn=[bsn]",
        "BSN: 111 222 333, sofinummer 10000008 | BSN: [bsn], sofinummer [bsn]",
        "bsn%3D111222333%26 | bsn%3D[bsn]%26"
      })
  void a_bsn_behind_its_name_is_certain(String line, String masked) {
    masked(line, masked);
    assertThat(masker.find(line)).extracting(Span::certainty).containsOnly(Certainty.CERTAIN);
  }

  @Test
  void nine_digits_that_pass_the_eleven_test_without_a_name_are_doubtful() {
    assertThat(masker.find("user 111222333 and 1112.22.333"))
        .containsExactly(
            new Span(5, 14, Identifier.BSN, Kind.LOOKALIKE),
            new Span(19, 30, Identifier.BSN, Kind.LOOKALIKE));
  }

  @Test
  void readability_leaves_what_is_doubtful() {
    LogMasker readable =
        LogMasker.builder()
            .identifiers(EnumSet.of(Identifier.BSN))
            .preference(Preference.READABILITY)
            .build();

    assertThat(readable.mask("111222333, bsn 111222333")).isEqualTo("111222333, bsn [bsn]");
    assertThat(readable.counts().left()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bel 06-12345678 of 0612345678. | bel [phone] of [phone].",
        "06 12 34 56 78, 06.12.34.56.78, 06 1234 5678, 0612-345678 | [phone], [phone], [phone],"
            + " [phone]",
        "020-1234567 (020) 123 45 67 0172-123456 | [phone] [phone] [phone]",
        "+31612345678 +31 6 12345678 +31 (0)20 123 4567 +31(0)6-12345678 | [phone] [phone] [phone]"
            + " [phone]",
        "0031612345678 0031 20 1234567 | [phone] [phone]",
        "?tel=%2B31612345678&x=+31612345678 | ?tel=[phone]&x=[phone]",
        "tel:+31-6-12345678;+32 470 12 34 56,+49 30 1234567 | tel:[phone];[phone],[phone]",
        "+1 (555) 234-5678 +44 20 7946 0958 +14155550123 | [phone] [phone] [phone]",
        "\"phone\":\"0201234567\" phone=%200612345678 | \"phone\":\"[phone]\" phone=%20[phone]",
        "06 - 12345678 200 OK | [phone] 200 OK"
      })
  void a_phone_number_is_found_as_people_write_it(String line, String masked) {
    masked(line, masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "card 4111111111111111 | card [card]",
        "4111 1111 1111 1111, 4111-1111-1111-1111 | [card], [card]",
        "5555555555554444 3782 822463 10005 378282246310005 | [card] [card] [card]",
        "3056 930902 5904 6011111111111117 3530111333300000 | [card] [card] [card]",
        "?pan=4111%201111%201111%201111&cvc | ?pan=[card]&cvc",
        "{\"card\":\"4222222222222\"} | {\"card\":\"[card]\"}"
      })
  void a_payment_card_is_found_by_issuer_length_and_check_digit(String line, String masked) {
    masked(line, masked);
  }

  @Test
  void a_card_among_more_groups_is_doubtful() {
    assertThat(masker.find("1234 4111 1111 1111 1111 7"))
        .containsExactly(new Span(5, 24, Identifier.CARD, Kind.LOOKALIKE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111112 4111 1111 1111 1112 1234567812345670 9999999999999995",
        "4222222222222 41111111111111111111 x4111111111111111 0.4111111111111111",
        "blk_4111111111111111 blk_-4111111111111111 4111111111111111-7 4111111111111111.5"
      })
  void what_is_almost_a_payment_card_stays(String line) {
    unchanged(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "GET /cb?code=a1b2c3d4&state=xyz HTTP | GET /cb?code=[token]&state=xyz HTTP",
        "?access_token=abc&apiKey=def&sig=gh1jk2#x |"
            + " ?access_token=[token]&apiKey=[token]&sig=[token]",
        "Authorization: Bearer abc.def-ghi | Authorization: Bearer [token]",
        "\"authorization\":\"Basic amFuOmpvZQ==\" | \"authorization\":\"Basic [token]\"",
        "X-Api-Key: abcdef, next | X-Api-Key: [token], next",
        "{\"password\":\"pass \\\"word\",\"n\":1} | {\"password\":\"[token]\",\"n\":1}",
        "{\\\"token\\\":\\\"abc\\\",\\\"n\\\":1} | {\\\"token\\\":\\\"[token]\\\",\\\"n\\\":1}",
        "spring.datasource.password=hunter2 dbPassword = 'a b' | spring.datasource.password=[token]"
            + " dbPassword = '[token]'",
        "Login{user=jan, password=abc} | Login{user=jan, password=[token]}",
        "jdbc:x://app:s3cr3t@db/x redis://:s3cr3t@cache | jdbc:x://app:[token]@db/x"
            + " redis://:[token]@cache",
        "sent eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln. | sent [token]",
        "redirect=%2Fcb%3Ftoken%3Dabc%26x%3D1 | redirect=%2Fcb%3Ftoken%3D[token]%26x%3D1",
        "Bearer a1b2c3d4e5f6a7b8 and ;jsessionid=A1B2?x | Bearer [token] and ;jsessionid=[token]",
        "password: hunter2 token: a8f3c1 | password: [token] token: [token]"
      })
  void the_value_of_a_secret_is_hidden_and_its_name_stays(String line, String masked) {
    masked(line, masked);
  }

  @Test
  void what_is_no_ascii_is_counted_alike_in_bytes_and_in_text() {
    String many = "\u00e9".repeat(70);
    alike("?code=1+31\u00e9", "?code=[token]");
    alike("?code=" + many + "1 x", "?code=[token] x");
    alike("bsn " + many + " 111222333", "bsn " + many + " [bsn]");
    alike("bounces+" + many + "=example.com@lists.example.org", "[email]");
    alike("\"jan " + many + "\"@example.org", "[email]");
    alike("redis://:" + many.repeat(4) + "@cache", "redis://:[token]@cache");
  }

  private void alike(String line, String expected) {
    LogMasker readable =
        LogMasker.builder()
            .identifiers(EnumSet.allOf(Identifier.class))
            .preference(Preference.READABILITY)
            .build();
    for (LogMasker each : List.of(masker, readable)) {
      byte[] masked = each.mask(line.getBytes(StandardCharsets.UTF_8));

      assertThat(each.mask(line)).isEqualTo(expected);
      assertThat(new String(masked, StandardCharsets.UTF_8)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max_tokens=100 token_type=bearer tokenize=5 exit code=1 error_code=12345678 ?code=NL",
        "token=null password= secret=${DB} token={} token=[token] password=**** Token::new",
        "Unexpected token: foo, bearer authentication failed, Authorization: ",
        "PWD=/home/jan sig=11 token=Token{1a2b3c4} credentials: [UserCredential(name=jan1)]",
        "http://host:8080/a@b eyJ eyJhbGciOiJub25lIn0 design=5 keyboard=2"
      })
  void what_only_sounds_like_a_secret_stays(String line) {
    unchanged(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1763813169123 1763813169123456789 1763813169 20261122120609 2026112212060912",
        "2026-11-22T12:06:09.123456782+01:00 2026-11-22 12:06:09,111222333 [22/Nov/2026:12:06:09"
            + " +0100]",
        "123e4567-e89b-12d3-a456-426614174000 4111e456-1111-4111-8111-111111111111",
        "4bf92f3577b34da6a3ce929d0e0e4736 00f067aa0ba902b7"
            + " da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "06-12-2026 12:30 06.12.2026 12 2026-06-12 34 EUR 111.222.333 1.112.223,33 111222333.50",
        "order 0000012345 2026-000123 ORD-0612345678-9 000612345678 0012345678901 4711-0612345678",
        "00 06 12 34 56 78 9a 06 12 34 56 78 11 size=+12345678 x+31612345678 1+31612345678",
        "5f 06 12 34 56 78 a9",
        "0x0612345678 -0612345678 v06.12345678 10000008 20261122",
        "[pid 12345] 0.0612345678 5 6 7 8 9 10 11 12 13 14 1111 2222 3333 4444"
      })
  void times_ids_hashes_and_amounts_stay(String line) {
    unchanged(line);
  }

  @Test
  void of_what_overlaps_the_first_and_then_the_longest_counts() {
    masked("0612345678@example.org", "[email]");
    masked("192.0.2.7+jan@example.org", "[email]");
    masked("token=jan@example.org", "token=[email]");
    masked("password=06-12345678-x", "password=[token]");
  }

  @Test
  void a_line_on_which_masking_fails_is_hidden_in_full() {
    LogMasker failing =
        LogMasker.builder()
            .identifiers(EnumSet.of(Identifier.EMAIL))
            .strategy(
                (address, out) -> {
                  throw new IllegalStateException("of this test");
                })
            .build();

    assertThat(failing.mask("jan@example.org from 192.0.2.7"))
        .isEqualTo("xxx@xxxxxxx.xxx xxxx xxx.x.x.x");
    assertThat(failing.counts().failures()).isOne();
  }

  private void masked(String line, String expected) {
    assertThat(masker.mask(line)).isEqualTo(expected);
    assertThat(masker.mask(expected)).isEqualTo(expected);
    assertThat(masker.counts().failures()).isZero();
  }

  private void unchanged(String line) {
    assertThat(masker.mask(line)).isSameAs(line);
  }
}
