package nl.doelbinding.logging.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingOutputStreamTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final MaskingOutputStream out = new MaskingOutputStream(written);

  @Test
  void a_line_is_passed_on_masked_when_it_ends() throws IOException {
    print("from 203.0.113.77");
    assertThat(written()).isEmpty();

    print(" and 2001:db8:85a3:8d3::1\nnext 192.0.2");

    assertThat(written()).isEqualTo("from 203.0.113.0 and 2001:db8:85a3::\n");
  }

  @Test
  void an_address_that_comes_byte_by_byte_is_masked() throws IOException {
    for (byte b : "é 203.0.113.77\n".getBytes(StandardCharsets.UTF_8)) {
      out.write(b);
      out.flush();
    }

    assertThat(written()).isEqualTo("é 203.0.113.0\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'Password: ','Password: '",
    "Name,Name",
    "Password:,Password:",
    "from fe80:,'from '",
    "from x::,'from '",
    "Loading ...,Loading ...",
    "from 203.0,'from '",
    "from 203,'from '",
    "at [2001:db8,at [",
    "at fe,'at '",
    "10.5 % done,10.5 % done",
    "/fdab:,''",
    "from peer.fdab:,'from '",
    "from x:fdab:,'from '",
    "from name::,'from '",
    "url fdab%,'url '",
    "at \\nfdab:,'at '",
    "name b.a.,'name '",
    "Loading...,Loading...",
    "Done.,Done.",
    "file_feed:,file_feed:",
  })
  void a_flush_holds_back_what_could_become_an_address(String text, String passed)
      throws IOException {
    print(text);
    out.flush();

    assertThat(written()).isEqualTo(passed);
    out.close();
    assertThat(written()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 11, 64, 1000})
  void flushes_at_any_place_cut_no_address(int part) throws IOException {
    byte[] text =
        "client=203.0.113.77,peer=[2001:db8:85a3:8d3::1]:443 x/192.0.2.7:80 ::ffff:192.0.2.8\n"
            .repeat(20)
            .getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < text.length; from += part) {
      out.write(text, from, Math.min(part, text.length - from));
      out.flush();
    }

    assertThat(written())
        .isEqualTo(LogMasker.ofDefaults().mask(new String(text, StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fdab:cdef:1:2:3:4:5:6",
        "peer.fdab:cdef:1:2:3:4:5:6",
        "eth:fdab:cdef:1:2:3:4:5:6",
        "Address:::ffff:203.0.113.77",
        "x?from=fdab%3Acdef%3A1%3A2%3A3%3A4%3A5%3A6",
        "a\\nfdab:cdef:1:2:3:4:5:6",
        "host/fe80::abcd:ef",
        "\u001b[mfdab:cdef:1:2:3:4:5:6",
        "\u001b[1;31mfdab:cdef:1:2:3:4:5:6",
        "id_ip-203-0-113-77.example.nl",
        "/b.a.b.a.b.a.f.e.d.c.b.a.f.e.d.c.b.a.f.e.d.c.b.a.8.b.d.0.1.0.0.2.ip6.arpa",
      })
  void a_flush_at_any_place_lets_no_part_of_a_word_out(String word) throws IOException {
    String masked = LogMasker.ofDefaults().mask(word);
    assertThat(masked).isNotEqualTo(word);
    for (int cut = 0; cut <= word.length(); cut++) {
      written.reset();
      print(word.substring(0, cut));
      out.flush();
      print(word.substring(cut) + "\n");

      assertThat(written()).as("cut at %s", cut).isEqualTo(masked + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Password:fdab:cdef:1:2:3:4:5:6"})
  void a_flush_inside_of_a_name_lets_no_address_behind_it_out(String word) throws IOException {
    for (int cut = word.indexOf("fdab"); cut <= word.length(); cut++) {
      written.reset();
      print(word.substring(0, cut));
      out.flush();
      print(word.substring(cut) + "\n");

      assertThat(written()).as("cut at %s", cut).doesNotContain("3:4");
    }
  }

  @Test
  void an_error_in_the_middle_of_a_line_lets_nothing_be_written_twice() throws IOException {
    boolean[] fails = {true};
    AddressStrategy strategy =
        new AddressStrategy() {
          @Override
          public void replace(IpAddress address, StringBuilder out) {
            if (fails[0]) {
              throw new OutOfMemoryError("for the test");
            }
            out.append("[ip]");
          }
        };
    MaskingOutputStream stream =
        new MaskingOutputStream(written, LogMasker.builder().strategy(strategy).build());

    assertThatThrownBy(() -> stream.write("from 203.0.113.77\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(OutOfMemoryError.class);
    fails[0] = false;
    stream.write("then 203.0.113.78\n".getBytes(StandardCharsets.UTF_8));

    assertThat(written()).isEqualTo("from [ip]\nthen [ip]\n");
  }

  @Test
  void a_line_without_end_is_passed_on_in_pieces_that_cut_no_address() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    StringBuilder masked = new StringBuilder();
    while (text.length() < 300_000) {
      String filler = "x".repeat(random.nextInt(40)) + (random.nextBoolean() ? " " : "/");
      text.append(filler).append("203.0.113.77");
      masked.append(filler).append("203.0.113.0");
      filler = "/y" + "z".repeat(random.nextInt(40)) + "=";
      text.append(filler).append("2001:db8:85a3:8d3::1");
      masked.append(filler).append("2001:db8:85a3::");
      text.append(' ');
      masked.append(' ');
    }

    print(text.toString());
    assertThat(text.length() - written().length()).isLessThan(1 << 16);
    out.close();

    assertThat(written()).isEqualTo(masked.toString());
  }

  @Test
  void other_identifiers_wait_for_the_end_of_the_line() throws IOException {
    MaskingOutputStream stream = new MaskingOutputStream(written, withIdentifiers());
    String line = "mail jan@example.nl, pay to NL91 ABNA 0417 1643 00\n";
    for (byte b : line.getBytes(StandardCharsets.UTF_8)) {
      stream.write(b);
      stream.flush();
    }

    assertThat(written()).startsWith("mail ").endsWith("\n").doesNotContain("jan@", "0417");
  }

  @Test
  void a_line_without_end_cuts_no_other_identifier() throws IOException {
    String part =
        "mail jan@example.nl, pay to NL91 ABNA 0417 1643 00 or from 203.0.113.77 or else ";
    LogMasker masker = withIdentifiers();
    MaskingOutputStream stream = new MaskingOutputStream(written, masker);

    stream.write(part.repeat(3_000).getBytes(StandardCharsets.UTF_8));
    stream.close();

    assertThat(written()).isEqualTo(masker.mask(part.repeat(3_000)));
    assertThat(written()).doesNotContain("jan@", "0417", "113.77");
  }

  private static LogMasker withIdentifiers() {
    return new MaskingSettings().set(Setting.IDENTIFIERS, "all").masker();
  }

  @Test
  void a_word_without_end_is_cut_where_no_address_is() throws IOException {
    for (int shift = 0; shift < 40; shift++) {
      written.reset();
      MaskingOutputStream stream = new MaskingOutputStream(written);
      String word = "/" + "y".repeat(shift) + "/203.0.113.77/path";
      stream.write(word.repeat(3_000).getBytes(StandardCharsets.UTF_8));
      stream.close();

      assertThat(written())
          .doesNotContain("203.0.113.7")
          .hasSize(LogMasker.ofDefaults().mask(word.repeat(3_000)).length());
    }
  }

  @Test
  void bytes_that_are_no_text_go_through_unchanged() throws IOException {
    byte[] bytes = new byte[200_000];
    new Random(11).nextBytes(bytes);
    for (int index = 0; index < bytes.length; index++) {
      bytes[index] |= (byte) 0x80;
    }

    out.write(bytes);
    out.close();

    assertThat(written.toByteArray()).isEqualTo(bytes);
  }

  @Test
  void lines_of_many_threads_stay_whole_and_masked() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int thread = 0; thread < 64; thread++) {
      int number = thread;
      threads.add(
          new Thread(
              () -> {
                for (int line = 0; line < 200; line++) {
                  try {
                    print("thread " + number + " line " + line + " from 203.0.113.77\n");
                  } catch (IOException impossible) {
                    throw new IllegalStateException(impossible);
                  }
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    List<String> expected =
        IntStream.range(0, 64 * 200)
            .mapToObj(n -> "thread " + n / 200 + " line " + n % 200 + " from 203.0.113.0")
            .toList();
    assertThat(written().lines()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_closed_stream_takes_nothing_and_can_be_closed_again() throws IOException {
    out.close();
    out.close();
    out.flush();

    assertThatThrownBy(() -> out.write(1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("closed");
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String written() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
