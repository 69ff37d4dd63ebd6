package nl.doelbinding.masking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AddressScanProperties {

  private final SpanFinder scan = new AddressScan();
  private final SpanFinder exhaustive = new ExhaustiveScan();

  @Property(tries = 20_000)
  void hopping_from_joint_to_joint_overlooks_nothing(@ForAll("awkward") String line) {
    Text text = new Text();
    text.set(line);

    assertThat(spans(scan, text)).as(line).isEqualTo(spans(exhaustive, text));
  }

  private static List<Long> spans(SpanFinder finder, Text text) {
    List<Long> spans = new ArrayList<>();
    for (long span = finder.next(text, Text.START);
        span != PackedSpan.NONE;
        span = finder.next(text, PackedSpan.end(span))) {
      spans.add(span);
    }
    return spans;
  }

  @Provide
  Arbitrary<String> awkward() {
    return Arbitraries.of(
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
            ":",
            "::",
            "-",
            "-",
            "%",
            "%3A",
            "%3a",
            "%253A",
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
            "b.a.f.0.1.2.3.4.c",
            ".ip6.arpa",
            ".ipv6-literal.net",
            "s4",
            "host-",
            "203-0-113-77",
            "[32m",
            "~",
            "eth0",
            "[",
            "a:b:c:d:e:f:a",
            "12:34:56",
            "deadbeef",
            "Foo::bar",
            "1700.")
        .list()
        .ofMaxSize(16)
        .map(list -> String.join("", list));
  }
}
