package nl.doelbinding.logging.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.masking.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskedSystemStreamsTest {

  @TempDir Path directory;

  @Test
  void a_program_started_by_the_launcher_prints_no_full_address() throws Exception {
    String printed = printedBy(List.of(), MaskedLauncher.class.getName(), Printing.class.getName());

    assertThat(printed)
        .contains("out from 203.0.113.0 é\n", "err from 2001:db8:85a3::\n")
        .contains("Exception in thread \"main\" java.lang.IllegalStateException: by 192.0.2.0\n")
        .contains("at the end ")
        .endsWith("198.51.100.0");
  }

  @Test
  void settings_are_system_properties() throws Exception {
    String printed =
        printedBy(
            List.of("-Ddoelbinding.masking.strategy=redact"),
            MaskedLauncher.class.getName(),
            Printing.class.getName());

    assertThat(printed).contains("out from [ip] é\n");
  }

  @Test
  void a_program_that_is_none_is_not_started() throws Exception {
    assertThat(printedBy(List.of(), MaskedLauncher.class.getName(), "nl.acme.Nowhere"))
        .contains("nl.acme.Nowhere cannot be started: it has no public static void main");
  }

  @Test
  void closing_sets_the_streams_back() {
    PrintStream before = System.out;

    try (MaskedSystemStreams streams = MaskedSystemStreams.install()) {
      assertThat(System.out).isNotSameAs(before);
      assertThat(MaskedSystemStreams.install()).isSameAs(streams);
    }

    assertThat(System.out).isSameAs(before);
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void every_setting_is_a_system_property(Setting setting) {
    System.setProperty(MaskedSystemStreams.PROPERTIES + setting.key(), "no such thing");
    PrintStream before = System.out;
    try {
      assertThatThrownBy(MaskedSystemStreams::install)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(setting.key());
      assertThat(System.out).isSameAs(before);
    } finally {
      System.clearProperty(MaskedSystemStreams.PROPERTIES + setting.key());
    }
  }

  private String printedBy(List<String> options, String... program)
      throws IOException, InterruptedException {
    Path printed = directory.resolve("printed.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(program));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start()
        .waitFor();
    return Files.readString(printed, StandardCharsets.UTF_8);
  }

  /** A program that knows nothing of masking. */
  static final class Printing {

    private Printing() {}

    public static void main(String[] args) {
      System.out.println("out from 203.0.113.77 é");
      System.err.println("err from 2001:db8:85a3:8d3::1");
      System.out.print("at the end 198.51.100.9");
      System.out.flush();
      throw new IllegalStateException("by 192.0.2.7");
    }
  }
}
