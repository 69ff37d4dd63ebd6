package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.doelbinding.masking.Span.Kind;
import nl.doelbinding.masking.address.AddressStrategy;
import org.junit.jupiter.api.Test;

class LogMaskerTest {

  private final LogMasker masker = LogMasker.ofDefaults();

  @Test
  void an_ipv4_address_keeps_its_first_three_octets() {
    masked("login from 203.0.113.77 failed", "login from 203.0.113.0 failed");
    masked("203.0.113.77", "203.0.113.0");
    masked("Connection from 192.0.2.7.", "Connection from 192.0.2.0.");
    masked(
        "(192.0.2.1) [192.0.2.2] {192.0.2.3} <192.0.2.4> \"192.0.2.5\" '192.0.2.6'",
        "(192.0.2.0) [192.0.2.0] {192.0.2.0} <192.0.2.0> \"192.0.2.0\" '192.0.2.0'");
    masked("192.0.2.1-192.0.2.20 192.0.2.3->192.0.2.4", "192.0.2.0-192.0.2.0 192.0.2.0->192.0.2.0");
  }

  @Test
  void an_ipv6_address_keeps_its_first_three_groups() {
    masked("from 2001:db8:85a3:8d3:1319:8a2e:370:7348 accepted", "from 2001:db8:85a3:: accepted");
    masked("from 2001:DB8::1, ok", "from 2001:db8::, ok");
    masked("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::");
    masked("0:0:0:0:0:0:0:1 and ::1 and ::", ":: and :: and ::");
  }

  @Test
  void an_address_with_an_ipv4_address_inside_is_cut_by_that_one() {
    masked(
        "mapped ::ffff:203.0.113.77 and ::FFFF:cb00:714d",
        "mapped ::ffff:203.0.113.0 and ::ffff:203.0.113.0");
    masked("mapped 0:0:0:0:0:ffff:203.0.113.77", "mapped ::ffff:203.0.113.0");
    masked("6to4 2002:cb00:714d::1", "6to4 2002:cb00:7100::");
    masked("nat64 64:ff9b::203.0.113.77", "nat64 64:ff9b::203.0.113.0");
    masked("teredo 2001:0:c633:6401:8000:63bf:34ff:8eb2", "teredo 2001::34ff:8eff");
    masked("compatible ::203.0.113.77", "compatible ::cb00:7100");
  }

  @Test
  void ports_brackets_prefix_lengths_and_zones_stay() {
    masked("192.0.2.1:8080 192.0.2.1/24 192.0.2.1#53", "192.0.2.0:8080 192.0.2.0/24 192.0.2.0#53");
    masked(
        "[2001:db8:1:2::3]:443 2001:db8:1:2::/64 2001:db8:1:2::3#62449",
        "[2001:db8:1::]:443 2001:db8:1::/64 2001:db8:1::#62449");
    masked(
        "fe80::1%eth0 [fe80::1%25en0]:80 /0:0:0:0:0:0:0:1%lo",
        "fe80::%eth0 [fe80::%25en0]:80 /::%lo");
    masked(
        "IP 192.0.2.1.43436 > 198.51.100.7.443: Flags [S]",
        "IP 192.0.2.0.43436 > 198.51.100.0.443: Flags [S]");
    masked("IP6 2001:db8:1:2::3.5353 > ff02::fb.5353:", "IP6 2001:db8:1::.5353 > ff02::.5353:");
    masked(
        "client ::1:37752, edge 2001:db8::1234:58430 [x]",
        "client :::37752, edge 2001:db8:::58430 [x]");
  }

  @Test
  void a_fifth_number_hides_no_address() {
    masked(
        "capture.192.0.2.1.1700000000.pcap eth0.192.0.2.1",
        "capture.192.0.2.0.1700000000.pcap eth0.192.0.2.0");
    masked("203.000.113.077.51234-198.051.100.002.00443", "203.0.113.0.51234-198.51.100.0.00443");
    masked(
        "from 203.0.113.77.0 x host/203.0.113.77.443", "from 203.0.113.0.0 x host/203.0.113.0.443");
    masked("203.0.113.07.80 > 10.20.30.40.53", "203.0.113.0.80 > 10.20.30.0.53");
  }

  @Test
  void a_number_before_hides_no_address() {
    masked(
        "1700000000.203.0.113.77 access_2024.203.0.113.77.log vlan1000.203.0.113.77",
        "1700000000.203.0.113.0 access_2024.203.0.113.0.log vlan1000.203.0.113.0");
    masked(
        ":.203.0.113.77 1700000000.203.0.113.77.443", ":.203.0.113.0 1700000000.203.0.113.0.443");
    masked("123456789012345678901234.203.0.113.77", "123456789012345678901234.203.0.113.0");
  }

  @Test
  void five_octets_are_hidden_where_nothing_tells_which_four_are_the_address() {
    masked("12:34:56.203.0.113.77 eth1.203.0.113.77", "12:34:[masked] eth[masked]");
    masked("log.56.203.0.113.77 host/203.0.113.77.53", "log.[masked] host/[masked]");
    masked("2024.203.0.113.77.53", "2024.[masked]");
    masked("IP 203.0.113.77.53 > 198.51.100.7.53:", "IP 203.0.113.0.53 > 198.51.100.0.53:");
  }

  @Test
  void java_prints_addresses_in_its_own_ways() {
    masked("Connection refused: /192.0.2.1:5432", "Connection refused: /192.0.2.0:5432");
    masked("timed out: db.example.org/192.0.2.1:5432", "timed out: db.example.org/192.0.2.0:5432");
    masked(
        "mysql/192.0.2.1:3306 192.0.2.1/<unresolved>:80",
        "mysql/192.0.2.0:3306 192.0.2.0/<unresolved>:80");
    masked(
        "/2001:db8:0:0:0:0:0:17:51234 /[2001:db8:0:0:0:0:0:17]:51234",
        "/2001:db8:::51234 /[2001:db8::]:51234");
    masked("/0:0:0:0:0:0:0:0:2181:FastLeaderElection", "/:::2181:FastLeaderElection");
  }

  @Test
  void another_address_behind_makes_no_version_of_a_low_one_behind_a_name() {
    masked("host/5.6.7.8 port/443", "host/5.6.7.0 port/443");
    masked("rv 5.6.7.8, rv=5.6.7.8", "rv 5.6.7.0, rv=5.6.7.0");
    masked("host/5.6.7.8 host/2001:db8::17", "host/5.6.7.0 host/2001:db8::");
    masked("host/5.6.7.8 peer/2001%3Adb8%3A%3A17", "host/5.6.7.0 peer/2001:db8::");
    masked("host/5.6.7.8 peer/203-0-113-77.example.net", "host/5.6.7.0 peer/[masked].example.net");
  }

  @Test
  void a_line_is_masked_alike_behind_another_and_alone() {
    LogMasker redacting = LogMasker.builder().strategy(AddressStrategy.redact()).build();

    assertThat(redacting.mask("::\n::\n:: x\n")).isEqualTo("[ip]\n[ip]\n:: x\n");
  }

  @Test
  void lists_are_masked_one_by_one() {
    masked(
        "X-Forwarded-For: 203.0.113.7, 2001:db8::17, 198.51.100.1",
        "X-Forwarded-For: 203.0.113.0, 2001:db8::, 198.51.100.0");
    masked("203.0.113.7,198.51.100.1", "203.0.113.0,198.51.100.0");
    masked(
        "Forwarded: for=\"[2001:db8:cafe::17]:4711\";by=203.0.113.43",
        "Forwarded: for=\"[2001:db8:cafe::]:4711\";by=203.0.113.0");
  }

  @Test
  void words_glued_before_do_not_hide_an_address() {
    masked(
        "[AF_INET]192.0.2.30:10107 IPV4/UDP/192.0.2.2/5060 ip/192.0.2.1",
        "[AF_INET]192.0.2.0:10107 IPV4/UDP/192.0.2.0/5060 ip/192.0.2.0");
    masked(
        "host192.0.2.1 node_192.0.2.1 blk-20260101-192.0.2.1-17120033",
        "host192.0.2.0 node_192.0.2.0 blk-20260101-192.0.2.0-17120033");
    masked(
        "[IPv6:2001:db8::1] [IPv6:::1] v6(en0:2001:db8:1:2:3:4:5:6)",
        "[IPv6:2001:db8::] [IPv6:::] v6(en0:2001:db8:1::)");
    masked(
        "eth1:2001:db8:60:8:c6b3:1ff:fecd:467f peer::2001:db8::1",
        "eth1:2001:db8:60:: peer::2001:db8::");
    masked(
        "peer::fe80::211:22ff:fe33:4455 client::fe80::1 peer::fe80%3A%3A1",
        "peer::fe80:: client::fe80:: peer::fe80::");
  }

  @Test
  void a_word_glued_to_the_first_group_does_not_hide_it() {
    masked(
        "host2001:db8::1 _fe80::1 a2001:db8:1:2:3:4:5:6 xfd12:3456::7",
        "host2001:db8:: _fe80:: a2001:db8:1:: xfd12:3456::");
    masked("_2001:db8::1_", "_[masked]_");
  }

  @Test
  void the_unspecified_address_is_told_from_what_parts_two_texts() {
    assertThat(masker.find("listening on :: port 22, from :: to ::, = ::, any ::"))
        .hasSize(5)
        .allMatch(span -> span.identifier() == Identifier.IPV6);
  }

  @Test
  void words_glued_behind_do_not_hide_an_address() {
    masked(
        "192.0.2.1from 2001:db8:0:0:0:0:0:1from 2001:db8:1::2from",
        "192.0.2.0from [masked]rom [masked]rom");
  }

  @Test
  void escapes_and_colours_end_before_an_address() {
    masked(
        "u=http%3A%2F%2F192.0.2.10%2Fadmin from%20192.0.2.1 %2520192.0.2.1",
        "u=http%3A%2F%2F192.0.2.0%2Fadmin from%20192.0.2.0 %2520192.0.2.0");
    masked(
        "{\"m\":\"a\\n192.0.2.1\\tb\\n2001:db8::1\\u00202001:db8::2\"}",
        "{\"m\":\"a\\n192.0.2.0\\tb\\n2001:db8::\\u00202001:db8::\"}");
    masked(
        "\u001b[32m192.0.2.1\u001b[0m \u001b[1;31m2001:db8::1\u001b[0m",
        "\u001b[32m192.0.2.0\u001b[0m \u001b[1;31m2001:db8::\u001b[0m");
    masked(
        "rsyslog #011192.0.2.1 and \\x0a2001:db8::1", "rsyslog #011192.0.2.0 and \\x0a2001:db8::");
    masked("peer=%5B2001%3Adb8%3A%3A1%5D&x=1", "peer=%5B2001:db8::%5D&x=1");
  }

  @Test
  void letters_of_other_scripts_are_no_part_of_an_address() {
    masked("来自192.0.2.1的请求 来自2001:db8::1的", "来自192.0.2.0的请求 来自2001:db8::的");
    masked("адреса192.0.2.1отклонён", "адреса192.0.2.0отклонён");
  }

  @Test
  void leading_zeros_do_not_hide_an_address() {
    masked("192.030.0.6 and 010.001.002.003", "192.30.0.0 and 10.1.2.0");
  }

  @Test
  void an_address_in_a_dns_name_is_hidden_as_nobody_knows_its_direction() {
    masked("rhost=203.0.113.25.dynamic.example.net", "rhost=[masked].dynamic.example.net");
    masked("25.113.0.203.in-addr.arpa", "[masked].in-addr.arpa");
    masked("ec2-203-0-113-25.compute-1.example.net", "ec2-[masked].compute-1.example.net");
  }

  @Test
  void an_ipv6_address_spelled_as_a_name_is_hidden() {
    String nibbles = "8.4.3.7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.3.a.5.8.8.b.d.0.1.0.0.2";
    masked("PTR " + nibbles + ".ip6.arpa. IN", "PTR [masked].ip6.arpa. IN");
    masked("ptr=" + nibbles + ".IP6.arpa, x", "ptr=[masked].IP6.arpa, x");
    masked(
        "2001-db8-85a3--7348.ipv6-literal.net \\\\fe80--1s4.ipv6-literal.net",
        "[masked].ipv6-literal.net \\\\[masked].ipv6-literal.net");
    assertThat(LogMasker.ofDefaults().find(nibbles + ".ip6.arpa"))
        .containsExactly(new Span(0, 63, Identifier.IPV6, Kind.IN_NAME));
  }

  @Test
  void a_host_named_after_its_address_is_hidden_without_its_domain_too() {
    masked("host-203-0-113-77 logged in", "host-[masked] logged in");
    masked("(ip4-203-0-113-77) dsl-203-0-113-77.", "(ip4-[masked]) dsl-[masked].");
  }

  @Test
  void what_is_all_but_an_address_is_hidden() {
    masked(
        "2001:db8::12345 and 2001:db8::1::2 and 2001:db8:1:2:3:4:5:6:7:8",
        "[masked] and [masked] and [masked]");
  }

  @Test
  void a_version_nearby_does_not_hide_an_address() {
    masked(
        "agent=Mozilla/5.0 (X11) Firefox/115.0 client=pc12.example.org/203.0.113.77",
        "agent=Mozilla/5.0 (X11) Firefox/115.0 client=pc12.example.org/203.0.113.0");
    masked(
        "agent=Mozilla/5.0 (X11) Firefox/115.0 client=pc12/203.0.113.77 url=/users/203.0.113.77/x",
        "agent=Mozilla/5.0 (X11) Firefox/115.0 client=pc12/203.0.113.0 url=/users/203.0.113.0/x");
    masked("Mozilla/5.0 (X11) GET /users/203.0.113.77", "Mozilla/5.0 (X11) GET /users/203.0.113.0");
    masked("Conversion (203.0.113.77)", "Conversion (203.0.113.0)");
    masked("HomeLinux/203.0.113.77", "HomeLinux/203.0.113.0");
    masked("203.0.113.77-generic.isp.example.net", "[masked]-generic.isp.example.net");
    masked("203.0.113.77.GA.example.net", "[masked].GA.example.net");
    masked("203.0.113.77-genericdsl", "203.0.113.0-genericdsl");
  }

  @Test
  void words_of_versions_hide_no_address() {
    masked(
        "DHCP release 203.0.113.77, Release of 203.0.113.77, Conversion: 203.0.113.77",
        "DHCP release 203.0.113.0, Release of 203.0.113.0, Conversion: 203.0.113.0");
    masked(
        "<pre>5.6.7.8</pre> <ip v=\"203.0.113.77\"/> ssh -v 203.0.113.77",
        "<pre>5.6.7.0</pre> <ip v=\"203.0.113.0\"/> ssh -v 203.0.113.0");
    masked(
        "HTTP/1.1 pc12/5.6.7.8 x, a/203.0.113.77 b/5.6, git/203.0.113.77 git/10.0.0.5",
        "HTTP/1.1 pc12/5.6.7.0 x, a/203.0.113.0 b/5.6, git/203.0.113.0 git/10.0.0.0");
    masked(
        "|a|b|203.0.113.77| CEF:0|Acme|Gate|1.0|100|203.0.113.77",
        "|a|b|203.0.113.0| CEF:0|Acme|Gate|1.0|100|203.0.113.0");
    masked(
        "dump_203.0.113.77_all.log 203.0.113.77-default 203.0.113.77b1 x_203.0.113.77_none",
        "dump_203.0.113.0_all.log 203.0.113.0-default 203.0.113.0b1 x_203.0.113.0_none");
    masked(
        "203.0.113.77-99, build 203.0.113.77:80 2026.10.0.0.5",
        "203.0.113.0-99, build 203.0.113.0:80 2026.10.0.0.0");
    masked(
        "host-aa-203-0-113-77 203-0-113-77.example.net", "host-aa-[masked] [masked].example.net");
  }

  @Test
  void a_line_without_an_address_is_the_same_object() {
    String line = "2026-01-02 12:34:56.789 INFO handled order 4.2 in 12.5 ms";

    assertThat(masker.mask(line)).isSameAs(line);
  }

  @Test
  void bytes_without_an_address_are_the_same_array() {
    byte[] line = "2026-01-02 12:34:56.789 INFO ok".getBytes(StandardCharsets.UTF_8);

    assertThat(masker.mask(line)).isSameAs(line);
  }

  @Test
  void the_bytes_given_are_not_changed() {
    byte[] line = "from 192.0.2.1".getBytes(StandardCharsets.UTF_8);

    masker.mask(line);

    assertThat(line).asString(StandardCharsets.UTF_8).isEqualTo("from 192.0.2.1");
  }

  @Test
  void a_fault_hides_the_digits_of_the_line_and_is_counted() {
    LogMasker faulty =
        LogMasker.builder()
            .strategy(
                (address, out) -> {
                  throw new IllegalStateException(address.toString());
                })
            .build();

    assertThat(faulty.mask("12:00 add 192.0.2.1 2001:db8::1 Ünde"))
        .isEqualTo("xx:xx add xxx.x.x.x xxxx:xxx::x Ünde");
    assertThat(faulty.mask("é 192.0.2.1".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("é xxx.x.x.x".getBytes(StandardCharsets.UTF_8));
    assertThat(faulty.counts().failures()).isEqualTo(2);
  }

  private void masked(String before, String after) {
    assertThat(masker.mask(before)).isEqualTo(after);
    assertThat(masker.mask(after)).as("masked twice").isEqualTo(after);
    assertThat(
            new String(
                masker.mask(before.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
        .as("as bytes")
        .isEqualTo(after);
  }
}
