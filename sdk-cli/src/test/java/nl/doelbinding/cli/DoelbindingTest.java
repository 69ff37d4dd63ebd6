package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoelbindingTest {
  @TempDir private Path directory;

  @Test
  void help_names_the_commands_and_the_exit_codes() {
    Outcome help = Outcome.of(directory, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains(
            "check ",
            "suggest ",
            "baseline ",
            "register ",
            "statement ",
            "merge ",
            "diff ",
            "approve ",
            "scan ",
            "Exit codes:",
            "0   all is well",
            "1   a rule",
            "2   an");
    for (String command : new String[] {"check", "suggest", "baseline", "register"}) {
      assertThat(Outcome.of(directory, command, "--help").out())
          .contains("Exit codes:", "0   all is well", "1   a rule", "2   an", "--config");
    }
  }

  @Test
  void what_commands_have_in_common_is_told_in_the_same_words() {
    String output = help("register", "--output") + help("register", "--language");

    assertThat(output).contains("Where the files go", "or both: nl,en");
    for (String command : List.of("merge", "statement")) {
      assertThat(help(command, "--output") + help(command, "--language")).isEqualTo(output);
    }
    assertThat(help("merge", "--format")).isEqualTo(help("register", "--format"));
  }

  /** What the help of a command says of an option, however wide its columns are. */
  private String help(String command, String option) {
    String help = Outcome.of(directory, command, "--help").out();
    return Stream.of(help.split("\n(?= {2,6}-)|\n\n"))
        .filter(part -> part.contains(option + "="))
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void without_a_command_it_says_which_there_are() {
    Outcome nothing = Outcome.of(directory);

    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err())
        .isEqualTo(
            "doelbinding: Missing required subcommand\n"
                + "Try 'doelbinding --help' for what is allowed.\n");
  }

  @Test
  void an_unknown_option_is_refused_with_the_nearest_one() {
    Outcome unknown = Outcome.of(directory, "check", "classes", "--konfig", "x.yaml");

    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("--konfig").contains("Try 'doelbinding check --help'");
  }

  @Test
  void a_command_without_a_path_is_refused() {
    assertThat(Outcome.of(directory, "check").exitCode()).isEqualTo(2);
    assertThat(Outcome.of(directory, "check").err()).contains("PATH");
    assertThat(Outcome.of(directory, "register").exitCode()).isEqualTo(2);
  }

  @Test
  void an_unknown_language_is_refused_with_the_known_ones() {
    Outcome french = Outcome.of(directory, "register", "classes", "--language", "fr");

    assertThat(french.exitCode()).isEqualTo(2);
    assertThat(french.err()).contains("\"fr\"").contains("nl and en");
  }
}
