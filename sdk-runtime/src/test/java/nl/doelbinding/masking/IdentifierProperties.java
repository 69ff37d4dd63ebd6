package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doelbinding.masking.GeneratedIdentifiers.Written;
import nl.doelbinding.masking.address.AddressStrategy;

class IdentifierProperties {

  private final LogMasker masker =
      LogMasker.builder().identifiers(EnumSet.allOf(Identifier.class)).build();
  private final LogMasker redacting =
      LogMasker.builder()
          .identifiers(EnumSet.allOf(Identifier.class))
          .strategy(AddressStrategy.redact())
          .build();

  @Property(tries = 5000)
  void an_identifier_is_found_exactly(
      @ForAll("identifiers") Written written,
      @ForAll("before") String before,
      @ForAll("after") String after) {
    String start = before + written.label();
    Span span =
        new Span(
            start.length(),
            start.length() + written.text().length(),
            written.identifier(),
            Span.Kind.PLAIN);

    assertThat(masker.find(start + written.text() + after)).containsExactly(span);
  }

  @Property(tries = 3000)
  void one_wrong_check_digit_and_it_is_none(
      @ForAll("checked") Written written, @ForAll("before") String before, @ForAll int digit) {
    String line = before + written.label() + written.withOneDigitWrong(digit);
    LogMasker only = LogMasker.builder().identifiers(EnumSet.of(written.identifier())).build();

    assertThat(only.mask(line)).isSameAs(line);
  }

  @Property(tries = 10_000)
  void masking_twice_equals_masking_once(@ForAll("awkward") String line) {
    String once = masker.mask(line);
    String redacted = redacting.mask(line);

    assertThat(masker.mask(once)).isEqualTo(once);
    assertThat(redacting.mask(redacted)).isEqualTo(redacted);
    assertThat(masker.counts().failures()).isZero();
  }

  @Property(tries = 5000)
  void bytes_and_text_are_masked_alike(@ForAll("awkward") String line) {
    byte[] masked = masker.mask(line.getBytes(StandardCharsets.UTF_8));

    assertThat(new String(masked, StandardCharsets.UTF_8)).isEqualTo(masker.mask(line));
  }

  @Property
  void any_bytes_go_through(@ForAll byte[] before, @ForAll byte[] after) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(before);
    line.writeBytes(" <jan@example.org> ".getBytes(StandardCharsets.US_ASCII));
    line.writeBytes(after);

    byte[] masked = masker.mask(line.toByteArray());

    assertThat(new String(masked, StandardCharsets.ISO_8859_1)).doesNotContain("jan@example");
    assertThat(masker.counts().failures()).isZero();
  }

  @Provide
  Arbitrary<Written> identifiers() {
    return GeneratedIdentifiers.any();
  }

  @Provide
  Arbitrary<Written> checked() {
    return GeneratedIdentifiers.checked();
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of(
        "",
        " ",
        "from ",
        "x=",
        "{\"x\":\"",
        "(",
        "[",
        "<",
        "a, ",
        "\t",
        "line\\n",
        "?q=%20",
        "'",
        "\u001b[32m",
        "12:06:09 ",
        "\\u0022",
        "/");
  }

  @Provide
  Arbitrary<String> after() {
    return Arbitraries.of(
        "",
        " ",
        " to x",
        "\"}",
        ")",
        "]",
        ">",
        ", b",
        "\t",
        "\\nline",
        "&x=1",
        "%26x",
        "'",
        ";",
        "\u001b[0m",
        "\\u0022");
  }

  @Provide
  Arbitrary<String> awkward() {
    Arbitrary<String> bits =
        Arbitraries.of(
            List.of(
                "1",
                "0",
                "12",
                "06",
                "31",
                "+31",
                "12345678",
                "111222333",
                "0612345678",
                "4111",
                "1111",
                "NL91",
                "ABNA",
                "0417",
                "1643",
                "00",
                "bsn",
                "tel ",
                "card ",
                "token=",
                "password: ",
                "\"token\":\"",
                "Bearer ",
                "eyJ",
                "code=",
                "?",
                "&",
                "@",
                "@",
                "%40",
                "%2B",
                "%20",
                "%3D",
                "jan",
                "example",
                ".nl",
                ".org",
                ".",
                "-",
                "+",
                " ",
                " ",
                "(",
                ")",
                "[",
                "]",
                "\"",
                "\\",
                "\\n",
                "\\\"",
                "=",
                ":",
                "/",
                "//",
                ",",
                "é",
                "é".repeat(70),
                "bounces+",
                "://u:",
                "\\u",
                "用",
                "192.0.2.77",
                "2001:db8::1",
                "::",
                "jan@example.org",
                "NL91ABNA0417164300",
                "4111111111111111",
                "[email]",
                "[token]",
                "m",
                "\\u0040",
                "'",
                "_"));
    return bits.list().ofMaxSize(14).map(list -> String.join("", list));
  }

  @Property(tries = 2000)
  void several_identifiers_in_a_line_are_all_found(@ForAll("lines") List<Written> written) {
    StringBuilder line = new StringBuilder("start");
    StringBuilder expected = new StringBuilder("start");
    for (Written one : written) {
      line.append(" ; ").append(one.label()).append(one.text());
      expected.append(" ; ").append(one.label()).append(one.identifier().mark());
    }

    assertThat(masker.mask(line.toString())).isEqualTo(expected.toString());
  }

  @Provide
  Arbitrary<List<Written>> lines() {
    return GeneratedIdentifiers.any().list().ofMinSize(1).ofMaxSize(6);
  }
}
