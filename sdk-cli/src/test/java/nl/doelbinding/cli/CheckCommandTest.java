package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final int NOBODYS_JAVA = 200;
  private static final String NO_VIOLATIONS = "No violations\ncoverage 100 %: 1 of 1\n";

  @TempDir private Path directory;

  @Test
  void when_all_is_declared_the_check_passes() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    configure(Sources.CONFIGURATION);

    assertThat(check("classes")).isEqualTo(new Outcome(0, NO_VIOLATIONS, ""));
  }

  @Test
  void what_nobody_declared_is_named_with_class_field_line_and_cure() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
    configure(Sources.CONFIGURATION);

    Outcome outcome = check("classes", "--source", "src");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith("[DB-101] acme.Subscriber.birthDate looks like ")
        .contains("(Subscriber.java:11)\n")
        .contains("@PersonalData(purpose = Newsletter.class)\n")
        .contains("docs/rules/DB-101.md\n")
        .contains("worst: DB-101 acme.Subscriber.birthDate\n")
        .endsWith("coverage 50 %: 1 of 2\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void a_jar_is_checked_as_a_directory_is() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
    jar("app.jar", "classes", "acme/Newsletter.class", "acme/Subscriber.class");

    Outcome outcome = check("app.jar");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("[DB-101] acme.Subscriber.birthDate");
  }

  @Test
  void jars_in_a_jar_are_mentioned() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    configure(Sources.CONFIGURATION);
    Path nested = Files.createDirectories(directory.resolve("classes/BOOT-INF/lib"));
    Files.writeString(nested.resolve("a.jar"), "");
    jar(
        "app.jar",
        "classes",
        "acme/Newsletter.class",
        "acme/Subscriber.class",
        "BOOT-INF/lib/a.jar");

    assertThat(check("app.jar"))
        .isEqualTo(
            new Outcome(0, NO_VIOLATIONS, "app.jar holds 1 jar, which must be named itself\n"));
  }

  @Test
  void without_a_configuration_the_classes_are_checked_and_that_is_said() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome outcome = check("classes");

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                NO_VIOLATIONS,
                "There is no doelbinding.yaml here and no --config: only the classes were"
                    + " checked.\n"));
  }

  @Test
  void a_configuration_that_was_named_must_be_there() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome outcome = check("classes", "--config", "privacy/doelbinding.yaml");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out())
        .startsWith("[DB-003] privacy/doelbinding.yaml does not exist")
        .contains("organisation: {name: ");
  }

  @Test
  void a_broken_configuration_is_named_with_its_line() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    configure("organisation:\n  name: [Acme\n");

    Outcome broken = check("classes");

    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.out()).startsWith("[DB-004] doelbinding.yaml: is no valid YAML");

    configure(Sources.CONFIGURATION.replace("country", "contry"));

    Outcome mistyped = check("classes");

    assertThat(mistyped.exitCode()).isEqualTo(2);
    assertThat(mistyped.out())
        .startsWith(
            "[DB-004] doelbinding.yaml: unknown key \"contry\" in organisation; did you mean \"country\"?")
        .contains("(doelbinding.yaml:6)");
  }

  @Test
  void a_corrupt_class_file_is_named_and_no_pass() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    byte[] whole = Files.readAllBytes(directory.resolve("classes/acme/Subscriber.class"));
    Files.write(directory.resolve("classes/acme/Cut.class"), Arrays.copyOf(whole, 100));

    Outcome outcome = check("classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-001] classes!/acme/Cut.class: The class file");
  }

  @Test
  void a_class_file_of_a_newer_java_is_named_with_that_java() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    Path file = directory.resolve("classes/acme/Subscriber.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = (byte) NOBODYS_JAVA;
    Files.write(file, bytes);

    Outcome outcome = check("classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out())
        .startsWith("[DB-001] classes!/acme/Subscriber.class: ")
        .contains("Java " + (NOBODYS_JAVA - 44));
  }

  @Test
  void a_directory_without_classes_is_no_pass() throws IOException {
    Files.createDirectory(directory.resolve("classes"));

    Outcome outcome = check("classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-002] classes: there is no class file here\n");
  }

  @Test
  void a_jar_that_is_none_is_named() throws IOException {
    Files.writeString(directory.resolve("app.jar"), "no jar");

    Outcome outcome = check("app.jar");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-001] app.jar: The file is not a jar");
  }

  @Test
  void a_path_that_is_missing_is_named() {
    Outcome outcome = check("target/classes");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out())
        .startsWith("[DB-001] target/classes: There is no such file or directory\n");
  }

  @Test
  void a_path_below_the_working_directory_is_shown_from_there() {
    Outcome outcome = check(directory.resolve("target/classes").toString());

    assertThat(outcome.out()).startsWith("[DB-001] target/classes: ");
  }

  @Test
  void a_purpose_that_is_none_is_named_with_its_use() throws IOException {
    Sources.compile(
        directory, "package acme;\n\npublic interface Newsletter {}\n", Sources.SUBSCRIBER);

    Outcome outcome = check("classes", "--source", "src");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("[DB-203] acme.").contains("acme.Newsletter", "@Purpose");
  }

  @Test
  void a_purpose_of_another_module_is_found_on_the_class_path() throws IOException {
    Sources.compile(directory, List.of(), "library", Sources.NEWSLETTER);
    Sources.compile(
        directory, List.of(directory.resolve("library")), "classes", Sources.SUBSCRIBER);

    assertThat(check("classes").out()).contains("[DB-204] ");
    assertThat(check("classes", "--class-path", "library").out()).isEqualTo(NO_VIOLATIONS);

    jar("lib/library.jar", "library", "acme/Newsletter.class");
    assertThat(check("classes", "--class-path", "lib/*").out()).isEqualTo(NO_VIOLATIONS);
  }

  @Test
  void a_class_path_entry_that_is_missing_is_refused() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome outcome = check("classes", "--class-path", "lib/gone.jar");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(
            "doelbinding: Invalid value for option '--class-path': there is no such file or"
                + " directory: lib/gone.jar\n");
  }

  @Test
  void a_source_root_that_is_missing_is_refused() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);

    Outcome outcome = check("classes", "--source", "sources");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("'--source': there is no such directory: sources");
  }

  @Test
  void from_which_severity_on_the_check_fails_is_a_choice() throws IOException {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
    configure(Sources.CONFIGURATION);
    assertThat(check("classes", "--fail-on", "never").exitCode()).isZero();

    configure(Sources.CONFIGURATION + "rules: {DB-101: warning}\n");
    assertThat(check("classes").exitCode()).isZero();
    assertThat(check("classes", "--fail-on", "warning").exitCode()).isEqualTo(1);
    assertThat(check("classes", "--fail-on", "always").err())
        .contains("always")
        .contains("ERROR, WARNING, NEVER");
  }

  private Outcome check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Outcome.of(directory, all);
  }

  private void configure(String yaml) throws IOException {
    Files.writeString(directory.resolve("doelbinding.yaml"), yaml);
  }

  private void jar(String name, String from, String... entries) throws IOException {
    Path jarFile = directory.resolve(name);
    Files.createDirectories(jarFile.getParent());
    try (OutputStream file = Files.newOutputStream(jarFile);
        JarOutputStream jar = new JarOutputStream(file)) {
      for (String entry : entries) {
        jar.putNextEntry(new JarEntry(entry));
        Files.copy(directory.resolve(from).resolve(entry), jar);
      }
    }
  }
}
