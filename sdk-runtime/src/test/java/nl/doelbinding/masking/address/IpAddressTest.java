package nl.doelbinding.masking.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.SharedData;
import nl.doelbinding.masking.Span;
import nl.doelbinding.masking.address.IpAddress.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IpAddressTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1,                               192.0.2.1",
    "2001:DB8:0:0:8:800:200C:417A,            2001:db8::8:800:200c:417a",
    "2001:db8:0:0:1:0:0:1,                    2001:db8::1:0:0:1",
    "2001:db8:0:1:1:1:1:1,                    2001:db8:0:1:1:1:1:1",
    "0:0:0:0:0:0:0:0,                         ::",
    "1:2:3:4:5:6:7::,                         1:2:3:4:5:6:7:0",
    "::ffff:c000:201,                         ::ffff:192.0.2.1",
    "64:ff9b::c000:201,                       64:ff9b::192.0.2.1"
  })
  void is_written_as_rfc_5952_asks(String text, String canonical) {
    assertThat(IpAddress.parse(text)).map(IpAddress::toString).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2.3",
        "1.2.3.4.5",
        "256.1.1.1",
        "01.2.3.4",
        "1.2.3.4 ",
        "localhost",
        ":",
        ":::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3",
        "12345::",
        "::1%eth0",
        "[::1]",
        "::1.2.3",
        "1:2:3:4:5:6:7:8::",
        ":1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:",
        "1:2:3:4:5:6:7:1.2.3.4",
        "g::",
        "2001%3Adb8%3A%3A1"
      })
  void other_texts_are_no_address(String text) {
    assertThat(IpAddress.parse(text)).isEmpty();
  }

  @Test
  void knows_the_ipv4_address_inside() {
    for (String text :
        new String[] {
          "::ffff:192.0.2.1",
          "64:ff9b::192.0.2.1",
          "2002:c000:201::9",
          "::192.0.2.1",
          "2001:0:c633:6401:8000:63bf:3fff:fdfe"
        }) {
      assertThat(IpAddress.parse(text).flatMap(IpAddress::embeddedIpv4))
          .as(text)
          .contains(IpAddress.ofIpv4(0xC0000201L));
    }
    for (String text : new String[] {"192.0.2.1", "2001:db8::1", "::1", "::"}) {
      assertThat(IpAddress.parse(text).flatMap(IpAddress::embeddedIpv4)).as(text).isEmpty();
    }
  }

  @Test
  void an_ipv4_address_has_32_bits() {
    assertThatThrownBy(() -> new IpAddress(Family.IPV4, 0, 1L << 32))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An IPv4 address has 32 bits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"go-netip-parse.jsonl", "guava-inetaddresses.jsonl", "ip-regex-literals.jsonl"})
  void agrees_with_the_vectors_of_others(String file) throws IOException {
    List<String> differences = new ArrayList<>();
    for (JsonNode row : SharedData.jsonLines(SharedData.directory("ip").resolve(file))) {
      JsonNode strict = row.get("strict");
      if (strict.has("zone")) {
        continue;
      }
      String text = row.get("text").asString();
      String found =
          IpAddress.parse(text)
              .map(address -> HexFormat.of().formatHex(address.toBytes()))
              .orElse("none");
      String expected = strict.get("valid").asBoolean() ? strict.get("bytes").asString() : "none";
      if (!found.equals(expected)) {
        differences.add(text + ": " + found + " instead of " + expected);
      }
    }

    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"go-netip-parse.jsonl", "guava-inetaddresses.jsonl", "ip-regex-literals.jsonl"})
  void every_valid_literal_of_others_is_found_in_a_line(String file) throws IOException {
    List<String> missed = new ArrayList<>();
    for (JsonNode row : SharedData.jsonLines(SharedData.directory("ip").resolve(file))) {
      JsonNode strict = row.get("strict");
      String text = row.get("text").asString();
      if (strict.get("valid").asBoolean() && !strict.has("zone")) {
        List<Span> spans = LogMasker.ofDefaults().find("from [" + text + "]:80");
        if (spans.size() != 1 || spans.get(0).end() - spans.get(0).start() != text.length()) {
          missed.add(text + " " + spans);
        }
      }
    }

    assertThat(missed).isEmpty();
  }
}
