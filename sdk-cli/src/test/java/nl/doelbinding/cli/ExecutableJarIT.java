package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that people run, as a process of its own. */
class ExecutableJarIT {
  private static final Path JAR = Path.of(System.getProperty("doelbinding.jar"));
  private static final String ESCAPE = "\u001B";

  @TempDir private Path directory;

  @Test
  void it_runs_and_knows_its_version() throws Exception {
    assertThat(run("--version"))
        .isEqualTo(
            new Outcome(0, "doelbinding " + System.getProperty("doelbinding.version") + "\n", ""));
  }

  @Test
  void a_broken_rule_ends_it_with_1_and_without_colours_in_a_file() throws Exception {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.UNDECLARED);
    Files.writeString(directory.resolve("doelbinding.yaml"), Sources.CONFIGURATION);

    Outcome outcome = run("check", "classes", "--source", "src");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("[DB-101] acme.Subscriber.birthDate", "(Subscriber.java:11)")
        .doesNotContain(ESCAPE);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void it_writes_every_format_of_the_register() throws Exception {
    Sources.compile(directory, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    Files.writeString(directory.resolve("doelbinding.yaml"), Sources.CONFIGURATION);

    Outcome outcome = run("register", "classes", "--language", "en");

    assertThat(outcome).extracting(Outcome::exitCode, Outcome::err).containsExactly(0, "");
    List<String> written =
        outcome
            .out()
            .lines()
            .filter(line -> line.startsWith("Wrote "))
            .map(line -> line.substring("Wrote ".length()))
            .toList();
    assertThat(written)
        .contains("doelbinding/register.json")
        .allSatisfy(file -> assertThat(directory.resolve(file)).isNotEmptyFile());
  }

  @Test
  void what_programs_read_is_utf_8_whatever_the_terminal_is() throws Exception {
    Sources.compile(
        directory, "package acme;\n\npublic class Klant {\n  String geboortedatum;\n}\n");

    Outcome outcome = run("US-ASCII", List.of("scan", "classes", "--format", "json"));

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains(inUtf8("@PersonalData(purpose = ….class)"));
  }

  /** As it reads where each byte is a character. */
  private static String inUtf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @Test
  void what_cannot_be_used_ends_it_with_2() throws Exception {
    Outcome outcome = run("check", "nowhere");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("[DB-001] nowhere: There is no such file or directory");
  }

  @Test
  void it_holds_no_signature_and_no_module_of_what_it_is_made_of() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        Stream<String> names = jar.stream().map(entry -> entry.getName())) {
      assertThat(names)
          .noneMatch(name -> name.endsWith("module-info.class"))
          .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA)"))
          .doesNotHaveDuplicates();
    }
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    return run("UTF-8", List.of(arguments));
  }

  private Outcome run(String encoding, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=" + encoding, "-jar", JAR.toAbsolutePath().toString()));
    command.addAll(arguments);
    Path out = directory.resolve("out.txt");
    Path err = directory.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
    return new Outcome(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1)
        .replace(System.lineSeparator(), "\n");
  }
}
