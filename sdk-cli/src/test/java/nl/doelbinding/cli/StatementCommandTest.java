package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCommandTest {
  @TempDir private Path directory;

  @BeforeEach
  void compile() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    Files.writeString(directory.resolve("doelbinding.yaml"), Sources.CONFIGURATION);
  }

  @Test
  void the_statement_is_written_and_each_file_and_gap_is_named() throws IOException {
    Outcome outcome = statement("--language", "nl,en");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains(
            "Wrote doelbinding/privacy-statement.nl.html\n",
            "Wrote doelbinding/privacy-statement.en.md\n",
            "Wrote doelbinding/privacy-statement.css\n",
            "Gap, security: the measure tls has no words in English: add them\n");
    assertThat(Files.readString(directory.resolve("doelbinding/privacy-statement.nl.html")))
        .contains("Privacyverklaring van Acme B.V.", "Nieuwsbrief");
  }

  @Test
  void one_format_in_one_language_is_one_file() throws IOException {
    Outcome outcome = statement("-l", "en", "-f", "html", "--single-file", "-o", "out");

    assertThat(outcome.exitCode()).isZero();
    try (Stream<Path> files = Files.list(directory.resolve("out"))) {
      assertThat(files).containsExactly(directory.resolve("out/privacy-statement.en.html"));
    }
  }

  @Test
  void gaps_fail_where_that_is_asked_for() {
    Outcome dutch = statement("--fail-on-gaps");

    assertThat(dutch.exitCode()).as(dutch.out()).isZero();
    assertThat(statement("--fail-on-gaps", "--language", "en").exitCode()).isEqualTo(1);
  }

  @Test
  void what_was_approved_is_told_in_both_languages() throws IOException {
    approve("--note", "first");
    Sources.compile(
        directory,
        Sources.NEWSLETTER.replace("until consent-withdrawn", "P2Y after consent-withdrawn"),
        Sources.SUBSCRIBER);
    approve("--note", "longer", "--date", "2026-11-20");

    assertThat(statement("--language", "nl,en").exitCode()).isZero();

    assertThat(Files.readString(directory.resolve("doelbinding/privacy-statement.nl.md")))
        .contains("### Versie 1.0 (20 november 2026)\n\n- ");
    assertThat(Files.readString(directory.resolve("doelbinding/privacy-statement.en.md")))
        .contains("### Version 1.0 (20 November 2026)\n\n- ");
  }

  @Test
  void a_broken_log_of_approvals_is_told_and_nothing_is_written() throws IOException {
    approve("--note", "first");
    Files.writeString(directory.resolve("doelbinding-approvals.json"), "[");

    Outcome outcome = statement();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("doelbinding: doelbinding-approvals.json cannot be read")
        .endsWith("\nNo statement was written.\n");
    assertThat(directory.resolve("doelbinding")).doesNotExist();
  }

  private void approve(String... arguments) {
    Outcome outcome =
        Outcome.of(
            directory,
            Stream.concat(Stream.of("approve", "classes"), Stream.of(arguments))
                .toArray(String[]::new));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
  }

  @Test
  void a_broken_template_is_told_and_nothing_is_written() throws IOException {
    Files.createDirectories(directory.resolve("own"));
    Files.writeString(directory.resolve("own/statement.html"), "\n{{#sections}}");

    Outcome outcome = statement("--templates", "own");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("doelbinding: Invalid value for option '--templates': ")
        .contains("statement.html is no template: ", "line 2");
    assertThat(directory.resolve("doelbinding")).doesNotExist();
  }

  @Test
  void without_a_configuration_there_is_no_statement() throws IOException {
    Files.delete(directory.resolve("doelbinding.yaml"));

    Outcome outcome = statement();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("No statement was written.\n");
  }

  private Outcome statement(String... arguments) {
    return Outcome.of(
        directory,
        Stream.concat(Stream.of("statement", "classes"), Stream.of(arguments))
            .toArray(String[]::new));
  }
}
