package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String LONGER =
      Sources.NEWSLETTER.replace("until consent-withdrawn", "P7Y after consent-withdrawn");

  @TempDir private Path directory;

  @BeforeEach
  void compile() throws IOException {
    Files.writeString(directory.resolve("doelbinding.yaml"), Sources.CONFIGURATION);
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
  }

  @Test
  void without_an_approved_register_the_command_that_makes_it_is_shown() {
    Outcome outcome = run("diff", "classes");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith(
            "[DB-404] doelbinding-register.json does not exist: nobody approved the register yet")
        .contains("approve: doelbinding approve --note \"why\" PATH");
  }

  @Test
  void what_was_approved_passes_and_what_changed_fails_until_it_is_approved() throws IOException {
    assertThat(approve("first"))
        .isEqualTo(
            new Outcome(
                0,
                "Wrote doelbinding-register.json and doelbinding-approvals.json; commit both. This"
                    + " is the first approval\n",
                ""));
    assertThat(run("diff", "classes"))
        .isEqualTo(new Outcome(0, "The register is as it was approved\n", ""));
    assertThat(approve("again").out())
        .isEqualTo("There is nothing to approve: the register is as it was approved\n");

    Sources.compile(directory, LONGER, Sources.SUBSCRIBER);

    Outcome changed = run("diff", "classes", "--source", "src");
    assertThat(changed.exitCode()).isEqualTo(1);
    assertThat(changed.out())
        .startsWith("Heavy: 1\n  [DB-401] “Nieuwsbrief” ")
        .contains("(Subscriber.java:9)", "Tell the data subjects: GDPR 13(2)(a)")
        .endsWith("approve: doelbinding approve --note \"why\" PATH\n");
    assertThat(run("diff", "classes", "--fail-on", "never").exitCode()).isZero();

    assertThat(approve("longer").out()).endsWith("commit both. 1 change approved\n");
    assertThat(run("diff", "classes").exitCode()).isZero();
    assertThat(Files.readString(directory.resolve("doelbinding-approvals.json")))
        .containsSubsequence(
            "\"date\": \"2026-11-22\"", "\"note\": \"longer\"", "\"note\": \"first\"");
    assertThat(Files.readString(directory.resolve("doelbinding-register.json")))
        .contains("\"version\": 2");
  }

  @Test
  void two_registers_are_compared_without_classes() throws IOException {
    approve("first");
    Files.copy(directory.resolve("doelbinding-register.json"), directory.resolve("old.json"));
    Sources.compile(directory, LONGER, Sources.SUBSCRIBER);
    approve("longer");

    Outcome outcome =
        run("diff", "old.json", "doelbinding-register.json", "--format", "markdown", "-l", "nl");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("# Wijzigingen in het verwerkingsregister");
    assertThat(run("diff", "old.json", "old.json").out())
        .isEqualTo("The register is as it was approved\n");
    assertThat(run("diff", "old.json", "gone.json").err()).contains("there is no such file");
  }

  @Test
  void a_format_goes_to_a_file() throws IOException {
    approve("first");

    assertThat(run("diff", "classes", "-f", "sarif", "-o", "out/diff.sarif").exitCode()).isZero();
    assertThat(Files.readString(directory.resolve("out/diff.sarif"))).contains("\"2.1.0\"");
  }

  @Test
  void an_approved_register_that_cannot_be_used_is_one_sentence() throws IOException {
    Files.writeString(directory.resolve("doelbinding-register.json"), "[]");

    Outcome outcome = run("diff", "classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-006] doelbinding-register.json ");
    assertThat(outcome.err()).isEqualTo("Nothing was compared.\n");
    assertThat(approve("first").exitCode()).isEqualTo(2);
    assertThat(directory.resolve("doelbinding-register.json")).hasContent("[]");
  }

  @Test
  void a_note_is_needed_and_a_date_is_a_date() {
    assertThat(run("approve", "classes").err()).contains("--note");
    assertThat(run("approve", "classes", "--note", " ").err()).contains("The note is blank");
    assertThat(run("approve", "classes", "--note", "x", "--date", "1 mei").err())
        .contains("it is no date: give year, month and day");
    assertThat(directory.resolve("doelbinding-register.json")).doesNotExist();
  }

  private Outcome approve(String note) {
    return run("approve", "classes", "--note", note, "--date", "2026-11-22");
  }

  private Outcome run(String... arguments) {
    return Outcome.of(directory, arguments);
  }
}
