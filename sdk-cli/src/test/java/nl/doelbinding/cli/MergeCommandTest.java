package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
  private static final String ACCOUNT =
      Sources.SUBSCRIBER.replace("class Subscriber", "class Account");

  private static final String SCORE =
      """
      package acme;

      import nl.doelbinding.annotations.*;

      public class Score {
        @AutomatedDecision(purpose = Newsletter.class, logic = "leeftijd", effects = "geen brief")
        void decide() {}
      }
      """;

  @TempDir private Path directory;

  @BeforeEach
  void register_two_modules() throws IOException {
    configure(Sources.CONFIGURATION);
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    Sources.compile(directory, List.of(directory.resolve("classes")), "more", ACCOUNT);
    run("register", "classes", "--module", "shop", "-o", "shop");
    run("register", "more", "-p", "classes", "--module", "app", "-o", "app");
  }

  @Test
  void a_file_and_a_jar_become_one_register() throws IOException {
    jar("shop.jar", Files.readAllBytes(directory.resolve("shop/register.json")));

    Outcome outcome = run("merge", "app/register.json", "shop.jar");

    assertThat(outcome.out())
        .isEqualTo(
            """
            No violations
            Wrote doelbinding/register.json
            Wrote doelbinding/register.html
            Wrote doelbinding/register.css
            Wrote doelbinding/register.js
            """);
    assertThat(outcome.exitCode()).isZero();
    assertThat(Files.readString(directory.resolve("doelbinding/register.json")))
        .containsSubsequence("\"app\"", "\"shop\"", "acme.Account", "acme.Subscriber");
  }

  @Test
  void what_carries_a_register_on_the_class_path_is_merged_into_that_of_the_module()
      throws IOException {
    jar("shop.jar", Files.readAllBytes(directory.resolve("shop/register.json")));

    run("register", "more", "-p", "classes:shop.jar", "--module", "app", "-o", "both");
    run("merge", "app/register.json", "shop.jar", "-o", "merged");

    assertThat(directory.resolve("both/register.json"))
        .hasSameTextualContentAs(directory.resolve("merged/register.json"));
  }

  @Test
  void contradictions_are_shown_and_the_exit_code_tells() throws IOException {
    Path shop = directory.resolve("shop/register.json");
    Files.writeString(
        shop,
        Files.readString(shop)
            .replace("Acme B.V.", "Anders B.V.")
            .replace("KvK 00000000", "KvK 11111111"));

    Outcome outcome = run("merge", "app/register.json", "shop/register.json");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith(
            "[DB-222] shop names the organisation \"Anders B.V.\" in shop/register.json, and the"
                + " register is that of \"Acme B.V.\"\n");
  }

  @Test
  void what_one_module_claims_and_another_does_is_told_and_stands_in_the_register()
      throws IOException {
    configure(Sources.CONFIGURATION.replace("no-automated-decisions, ", ""));
    Sources.compile(directory, List.of(directory.resolve("classes")), "score", SCORE);
    run("register", "score", "-p", "classes", "--module", "score", "-o", "score");

    Outcome outcome =
        run("merge", "app/register.json", "shop/register.json", "score/register.json");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            "[DB-218] acme.Newsletter decides without a person, and doelbinding.yaml claims"
                + " no-automated-decisions");
    assertThat(Files.readString(directory.resolve("doelbinding/register.json")))
        .contains("\"DB-218\"");
  }

  @Test
  void what_one_module_lacks_and_another_has_is_no_gap() throws IOException {
    configure(Sources.CONFIGURATION.replaceAll("(?m)^securityMeasures.*\\n", ""));
    run("register", "more", "-p", "classes", "--module", "app", "-o", "app");
    assertThat(directory.resolve("app/register.json")).content().contains("\"DB-240\"");

    Outcome outcome = run("merge", "app/register.json", "shop/register.json");

    assertThat(outcome.out()).doesNotContain("DB-240");
    assertThat(directory.resolve("doelbinding/register.json"))
        .content()
        .doesNotContain("\"DB-240\"");
  }

  @Test
  void the_formats_and_languages_asked_for_are_written() {
    run("merge", "app/register.json", "shop/register.json", "-f", "csv,html", "-l", "en,nl");

    assertThat(directory.resolve("doelbinding"))
        .isDirectoryContaining("glob:**/register.html")
        .isDirectoryContaining("glob:**/register-nl.html")
        .isDirectoryContaining("glob:**/register-fields.csv")
        .isDirectoryContaining("glob:**/register-fields-nl.csv")
        .isDirectoryNotContaining("glob:**/register.json");
    assertThat(run("merge", "app/register.json", "--format", "docx").err())
        .startsWith(
            "doelbinding: Invalid value for option '--format': There is no register format");
  }

  @Test
  void a_file_that_is_no_register_is_told_and_nothing_is_written() throws IOException {
    Files.writeString(directory.resolve("sbom.json"), "{\"bomFormat\": \"CycloneDX\"}");
    jar("empty.jar", null);

    assertThat(run("merge", "app/register.json", "sbom.json").err())
        .isEqualTo(
            "doelbinding: sbom.json is no register: its format is not \"doelbinding-register\";"
                + " name a register that Doelbinding wrote\nNo register was written.\n");
    assertThat(run("merge", "empty.jar").err())
        .startsWith("doelbinding: empty.jar carries no register: name a register.json, ");
    Outcome missing = run("merge", "nowhere.json");
    assertThat(missing.err()).startsWith("doelbinding: nowhere.json does not exist: ");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(directory.resolve("doelbinding")).doesNotExist();
  }

  private Outcome run(String... arguments) {
    return Outcome.of(directory, arguments);
  }

  private void configure(String yaml) throws IOException {
    Files.writeString(directory.resolve("doelbinding.yaml"), yaml);
  }

  private void jar(String name, byte @Nullable [] register) throws IOException {
    try (OutputStream out = Files.newOutputStream(directory.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/doelbinding/"));
      if (register != null) {
        zip.putNextEntry(new ZipEntry("META-INF/doelbinding/register.json"));
        zip.write(register);
      }
    }
  }
}
