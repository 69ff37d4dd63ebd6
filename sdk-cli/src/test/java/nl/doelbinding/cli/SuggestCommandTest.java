package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {
  @TempDir private Path directory;

  @BeforeEach
  void compile() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
  }

  @Test
  void a_page_and_a_patch_are_written_with_the_command_that_applies_it() throws IOException {
    Outcome outcome = run("classes", "--source", "src");

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                """
                Wrote doelbinding/suggestions.md
                Wrote doelbinding/suggestions.patch
                1 member annotated in 1 file, 0 to do by hand, 0 to decide about
                Apply with: patch -p1 < doelbinding/suggestions.patch
                """,
                ""));
    assertThat(directory.resolve("doelbinding/suggestions.patch"))
        .content()
        .contains("--- a/src/acme/Subscriber.java\n+++ b/src/acme/Subscriber.java\n")
        .contains(
            "\n+  @PersonalData(purpose = Newsletter.class, category = Category.DATE_OF_BIRTH)\n");
    assertThat(directory.resolve("src/acme/Subscriber.java"))
        .content()
        .isEqualTo(Sources.UNDECLARED);
  }

  @Test
  void without_sources_there_is_a_page_to_paste_from() {
    Outcome outcome = run("classes", "--output", "out");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("Wrote out/suggestions.md")
        .contains("0 members annotated in 0 files, 1 to do by hand");
    assertThat(directory.resolve("out/suggestions.patch")).doesNotExist();
    assertThat(directory.resolve("out/suggestions.md"))
        .content()
        .contains("`acme.Subscriber.birthDate` (Subscriber.java) has no source at hand")
        .contains("@PersonalData(purpose = Newsletter.class, category = Category.DATE_OF_BIRTH)");
  }

  @Test
  void a_purpose_that_is_no_class_is_refused() {
    Outcome outcome = run("classes", "--purpose", "acme.Newsleter");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("'--purpose': \"acme.Newsleter\" is no class here");
  }

  @Test
  void where_an_input_cannot_be_used_nothing_is_suggested() {
    assertThat(Files.exists(directory.resolve("nowhere"))).isFalse();

    Outcome outcome = run("nowhere");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("No suggestions were written.\n");
  }

  private Outcome run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "suggest";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Outcome.of(directory, all);
  }
}
