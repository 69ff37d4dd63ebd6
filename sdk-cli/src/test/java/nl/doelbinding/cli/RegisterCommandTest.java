package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandTest {
  @TempDir private Path directory;

  @Test
  void the_register_is_written_and_each_file_is_named() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    configure(Sources.CONFIGURATION);

    Outcome outcome = register("classes", "--module", "shop");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains(
            "No violations; report: doelbinding/register.html\n",
            "Wrote doelbinding/register.json\n");
    assertThat(Files.readString(directory.resolve("doelbinding/register.json")))
        .contains("Acme B.V.", "Nieuwsbrief", "EMAIL_ADDRESS", "\"shop\"");
  }

  @Test
  void a_register_with_gaps_is_written_and_the_exit_code_tells() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
    configure(Sources.CONFIGURATION);

    Outcome outcome = register("classes", "--output", "target/privacy");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            "[DB-101] acme.Subscriber.birthDate",
            "; report: target/privacy/register.html\n",
            "Wrote target/privacy/register.json\n");
    assertThat(Files.readString(directory.resolve("target/privacy/register.json")))
        .contains("DB-101");
  }

  @Test
  void without_a_configuration_there_is_no_register() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome outcome = register("classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-003] doelbinding.yaml does not exist");
    assertThat(outcome.err()).isEqualTo("No register was written.\n");
    assertThat(directory.resolve("doelbinding")).doesNotExist();
  }

  @Test
  void of_classes_that_cannot_be_read_there_is_no_register() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    configure(Sources.CONFIGURATION);
    Files.writeString(directory.resolve("classes/Broken.class"), "no class");

    Outcome outcome = register("classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-001] classes!/Broken.class: ");
    assertThat(outcome.err()).isEqualTo("No register was written.\n");
    assertThat(directory.resolve("doelbinding")).doesNotExist();
  }

  @Test
  void the_formats_and_languages_asked_for_are_written() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    configure(Sources.CONFIGURATION);

    Outcome outcome = register("classes", "--format", "csv,xlsx,markdown", "--language", "en,nl");

    assertThat(outcome.exitCode()).isZero();
    assertThat(directory.resolve("doelbinding"))
        .isDirectoryContaining("glob:**/register-activities.csv")
        .isDirectoryContaining("glob:**/register-fields-nl.csv")
        .isDirectoryContaining("glob:**/register.xlsx")
        .isDirectoryContaining("glob:**/register-nl.md")
        .isDirectoryNotContaining("glob:**/register.html");
    assertThat(Files.readString(directory.resolve("doelbinding/register.md")))
        .startsWith("# Processing register Acme B.V.\n");
  }

  @Test
  void an_unknown_format_is_answered_with_those_there_are_before_anything_is_read() {
    Outcome outcome = register("classes", "--format", "docx");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith(
            "doelbinding: Invalid value for option '--format': There is no register format"
                + " \"docx\"; there are json, html, csv, xlsx, markdown, jsonld, and all");
  }

  @Test
  void an_output_that_cannot_be_written_is_refused() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    configure(Sources.CONFIGURATION);
    Files.writeString(directory.resolve("taken"), "a file");

    Outcome outcome = register("classes", "--output", "taken");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("doelbinding: Invalid value for option '--output': taken cannot be written");
    assertThat(directory.resolve("taken")).hasContent("a file");
  }

  private Outcome register(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "register";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Outcome.of(directory, all);
  }

  private void configure(String yaml) throws IOException {
    Files.writeString(directory.resolve("doelbinding.yaml"), yaml);
  }
}
