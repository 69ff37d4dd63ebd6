package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;

class LogMaskerProperties {

  private final LogMasker masker = LogMasker.ofDefaults();
  private final LogMasker redacting =
      LogMasker.builder().strategy(AddressStrategy.redact()).build();

  @Property(tries = 3000)
  void no_address_of_a_line_is_left(
      @ForAll("octets") List<byte[]> addresses, @ForAll("surroundings") List<String> between)
      throws UnknownHostException {
    StringBuilder line = new StringBuilder();
    List<String> written = new ArrayList<>();
    for (int index = 0; index < addresses.size(); index++) {
      String text = text(addresses.get(index), index);
      written.add(text);
      line.append(between.get(index % between.size())).append(text);
    }
    line.append(" end");

    String masked = redacting.mask(line.toString());

    assertThat(masked).doesNotContain(written);
    assertThat(literals(masker.mask(line.toString())))
        .as(line.toString())
        .allMatch(LogMaskerProperties::isTruncated);
  }

  @Property(tries = 5000)
  void masking_twice_equals_masking_once(@ForAll("awkward") String line) {
    String once = masker.mask(line);
    String redacted = redacting.mask(line);

    assertThat(masker.mask(once)).isEqualTo(once);
    assertThat(redacting.mask(redacted)).isEqualTo(redacted);
  }

  @Property(tries = 3000)
  void nothing_outside_the_spans_changes(@ForAll("awkward") String line) {
    LogMasker marking =
        LogMasker.builder().strategy((address, out) -> out.append(Identifier.IPV4.mark())).build();
    StringBuilder expected = new StringBuilder();
    int copied = 0;
    for (Span span : LogMasker.ofDefaults().find(line)) {
      expected.append(line, copied, span.start()).append(Identifier.IPV4.mark());
      copied = span.end();
    }

    assertThat(marking.mask(line)).isEqualTo(expected.append(line.substring(copied)).toString());
  }

  @Property(tries = 3000)
  void bytes_and_text_are_masked_alike(@ForAll("awkward") String line) {
    byte[] masked = masker.mask(line.getBytes(StandardCharsets.UTF_8));

    assertThat(new String(masked, StandardCharsets.UTF_8)).isEqualTo(masker.mask(line));
  }

  @Property(tries = 3000)
  void each_line_is_masked_as_if_it_stood_alone(@ForAll("awkwardLines") List<String> lines) {
    List<String> each = lines.stream().map(redacting::mask).toList();

    assertThat(redacting.mask(String.join("\n", lines))).isEqualTo(String.join("\n", each));
  }

  @Property
  void any_bytes_go_through(@ForAll byte[] before, @ForAll byte[] after) {
    // With a comma: random bytes also end in "rv", "ver" or "oid", which name a version behind
    // them.
    byte[] address = " , 192.0.2.77 ".getBytes(StandardCharsets.US_ASCII);
    byte[] line = join(before, address, after);

    byte[] masked = masker.mask(line);

    assertThat(new String(masked, StandardCharsets.ISO_8859_1))
        .contains(" , 192.0.2.0 ")
        .startsWith(latin(masker.mask(join(before, " , ".getBytes(StandardCharsets.US_ASCII)))));
    assertThat(masker.counts().failures()).isZero();
  }

  @Property
  void any_text_goes_through(@ForAll String line) {
    assertThat(masker.mask(line)).isNotNull();
    assertThat(masker.counts().failures()).isZero();
  }

  @Provide
  Arbitrary<List<byte[]>> octets() {
    return Arbitraries.oneOf(
            Arbitraries.bytes().array(byte[].class).ofSize(4).map(LogMaskerProperties::likely),
            Arbitraries.bytes().array(byte[].class).ofSize(16).map(LogMaskerProperties::likely))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> surroundings() {
    return Arbitraries.of(
            " ",
            " from ",
            ", ",
            " /",
            " ip=",
            " \"",
            "[",
            " (",
            "\t",
            " a@",
            " from\\n",
            "%2F",
            "来",
            " host/",
            "\u001b[32m",
            "<ip>",
            ";",
            " -> ",
            "|")
        .list()
        .ofSize(4);
  }

  @Provide
  Arbitrary<List<String>> awkwardLines() {
    return awkward().list().ofMinSize(2).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> awkward() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "1",
            "0",
            "12",
            "203",
            "255",
            "256",
            "f",
            "fe80",
            "2001",
            "db8",
            "a",
            "B",
            "x",
            "m",
            ".",
            ".",
            ".",
            ":",
            ":",
            "::",
            "-",
            "%",
            "%3A",
            "%20",
            "\\n",
            "\\f",
            "/",
            " ",
            "v",
            "\"",
            "]",
            "192.0.2.77",
            "2001:db8::1",
            "::ffff:192.0.2.77",
            "1:2:3:4:5:6:7:8",
            "#011",
            "_",
            ".example.net",
            "1.0.0.0.0.0.0.0.0.0.0.0.0",
            ".ip6.arpa",
            ".ipv6-literal.net",
            "host-",
            "203-0-113-77",
            "\u001b[32m",
            "é",
            "eth0",
            "[");
    return bits.list().ofMaxSize(14).map(list -> String.join("", list));
  }

  /** The several ways to write one address. */
  private static String text(byte[] octets, int style) throws UnknownHostException {
    String full = InetAddress.getByAddress(octets).getHostAddress();
    return switch (octets.length == 4 ? 0 : style % 3) {
      case 1 -> full.toUpperCase(Locale.ROOT);
      case 2 -> IpAddress.parse(full).orElseThrow().toString();
      default -> full;
    };
  }

  /** No host has an address that starts with zero, so some rules take it for something else. */
  private static byte[] likely(byte[] octets) {
    octets[0] = octets[0] == 0 ? 1 : octets[0];
    return octets;
  }

  /** What the JDK reads as an address in the text: its literals, cut at all that is no part. */
  private static List<byte[]> literals(String text) throws UnknownHostException {
    List<byte[]> found = new ArrayList<>();
    for (String word : text.split("[^0-9a-fA-F.:]+")) {
      boolean ipv4 = word.matches("\\d{1,3}(\\.\\d{1,3}){3}");
      if (ipv4 || (word.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*:.*") && word.length() > 2)) {
        try {
          found.add(InetAddress.getByName(ipv4 ? word : "[" + word + "]").getAddress());
        } catch (UnknownHostException noLiteral) {
          continue;
        }
      }
    }
    return found;
  }

  private static boolean isTruncated(byte[] octets) {
    int kept = octets.length == 4 ? 3 : holdsIpv4(octets) ? 15 : 6;
    byte[] rest = Arrays.copyOfRange(octets, kept, octets.length);
    return Arrays.equals(rest, new byte[rest.length]);
  }

  private static boolean holdsIpv4(byte[] octets) {
    return new BigInteger(1, octets).bitLength() <= 48;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
