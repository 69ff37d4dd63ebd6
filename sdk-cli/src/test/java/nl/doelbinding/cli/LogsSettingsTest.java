package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.doelbinding.masking.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogsSettingsTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void every_setting_is_an_option_that_reaches_the_masker(Setting setting) {
    String option =
        "--" + setting.key().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);

    LogRun twice = LogRun.piped(directory, "", "mask", option, "1", option, "2");
    LogRun wrong = LogRun.piped(directory, "", "mask", option, "\u0007.:1");

    assertThat(twice.err()).contains("'" + option + "'").contains("only once");
    assertThat(wrong.err()).as("a value nobody can mean").contains(option);
    assertThat(wrong.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mask", "find"})
  void the_help_lists_every_setting(String command) {
    LogRun help = LogRun.of(directory, command, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("--ipv4-prefix-length", "--strategy", "--preference");
  }

  @Test
  void settings_change_what_is_written() {
    assertThat(
            LogRun.piped(
                    directory, "203.0.113.77 2001:db8:1::7", "mask", "--ipv4-prefix-length", "8")
                .bytes())
        .isEqualTo("203.0.0.0 2001:db8:1::");
    assertThat(
            LogRun.piped(
                    directory, "203.0.113.77", "mask", "--strategy", "redact", "--marker", "<ip>")
                .bytes())
        .isEqualTo("<ip>");
  }
}
