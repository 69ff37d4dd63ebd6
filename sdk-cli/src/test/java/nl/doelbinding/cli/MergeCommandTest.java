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

  @TempDir private Path directory;

  @BeforeEach
  void register_two_modules() throws IOException {
    Files.writeString(directory.resolve("doelbinding.yaml"), Sources.CONFIGURATION);
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
            "No violations\nWrote doelbinding/register.html\nWrote doelbinding/register.json\n");
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
    Files.writeString(shop, Files.readString(shop).replace("Acme B.V.", "Anders B.V."));

    Outcome outcome = run("merge", "app/register.json", "shop/register.json");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith(
            "[DB-222] shop names the organisation \"Anders B.V.\" in shop/register.json, and the"
                + " register is that of \"Acme B.V.\"\n");
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
