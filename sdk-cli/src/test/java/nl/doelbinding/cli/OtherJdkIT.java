package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the jar writes under the JDK of the build and under a newer one, in another zone and
 * language, is the same. The newer one is that of the system property {@code doelbinding.otherJdk},
 * of {@code JAVA_HOME_25}, or one that is installed beside that of the build.
 */
class OtherJdkIT {
  private static final Path JAR = Path.of(System.getProperty("doelbinding.jar")).toAbsolutePath();
  private static final Path THIS = Path.of(System.getProperty("java.home"));
  private static final String NEWER = "25";

  @TempDir private Path directory;

  @Test
  void it_writes_the_same_bytes_under_another_jdk_zone_and_language() throws Exception {
    Optional<Path> other = otherJdk();
    assumeTrue(
        other.isPresent(),
        "Skipped: no other JDK is installed; set doelbinding.otherJdk or JAVA_HOME_25");

    Map<String, String> here = written("here", THIS, "Europe/Amsterdam", "nl");
    Map<String, String> there = written("there", other.get(), "Pacific/Apia", "tr");

    assertThat(here).hasSizeGreaterThan(25);
    assertThat(here.get("diff.md")).contains("2 jaar");
    assertThat(there.keySet()).isEqualTo(here.keySet());
    here.forEach((name, written) -> assertThat(there.get(name)).as(name).isEqualTo(written));
  }

  /** Every file of every command, and what the commands said. */
  private Map<String, String> written(String name, Path jdk, String zone, String language)
      throws Exception {
    Path checkout = Files.createDirectories(directory.resolve(name).resolve("shop"));
    Files.writeString(checkout.resolve("doelbinding.yaml"), Sources.CONFIGURATION);
    Sources.compile(checkout, Sources.NEWSLETTER, Sources.SUBSCRIBER);
    Map<String, String> written = new TreeMap<>();
    Runner runner = new Runner(checkout, jdk, zone, language, written);
    runner.run("approve", "classes", "--note", "first", "--date", "2026-10-01");
    Sources.compile(
        checkout,
        Sources.NEWSLETTER.replace("until consent-withdrawn", "P2Y after consent-withdrawn"),
        Sources.UNDECLARED);
    runner.run("diff", "classes", "--format", "text");
    runner.run("diff", "classes", "--format", "sarif", "--output", "diff.sarif");
    runner.run("diff", "classes", "--format", "markdown", "--output", "diff.md");
    runner.run("approve", "classes", "--note", "longer", "--date", "2026-11-20");
    runner.run("register", "classes", "--source", "src", "--format", "all", "-l", "nl,en");
    runner.run("statement", "classes", "--source", "src", "--language", "nl,en");
    runner.run("suggest", "classes", "--source", "src");
    runner.run("check", "classes", "--source", "src");
    for (String format : List.of("text", "json", "sarif", "html", "markdown")) {
      runner.run(
          "scan", "classes", "--source", "src", "--format", format, "-o", "findings." + format);
    }
    try (Stream<Path> files = Files.walk(checkout)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = checkout.relativize(file).toString();
        if (!path.startsWith("classes") && !path.startsWith("src")) {
          written.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return written;
  }

  /** Runs commands in a directory under a JDK. */
  private record Runner(
      Path directory, Path jdk, String zone, String language, Map<String, String> said) {

    void run(String... arguments) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(jdk.resolve("bin").resolve("java").toString());
      command.add("-Duser.timezone=" + zone);
      command.add("-Duser.language=" + language);
      command.addAll(List.of("-Dfile.encoding=UTF-8", "-jar", JAR.toString()));
      command.addAll(List.of(arguments));
      Path out = Files.createTempFile("out", ".txt");
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
      String printed = Files.readString(out, StandardCharsets.ISO_8859_1);
      Files.delete(out);
      assertThat(process.exitValue()).as(printed).isLessThan(2);
      said.put("> " + String.join(" ", arguments), process.exitValue() + " " + printed);
    }
  }

  private static Optional<Path> otherJdk() throws IOException {
    String property = System.getProperty("doelbinding.otherJdk", "");
    String variable = Objects.requireNonNullElse(System.getenv("JAVA_HOME_25"), "");
    for (String named : List.of(property, variable)) {
      if (!named.isBlank()) {
        assertThat(Path.of(named, "release")).as("a JDK").exists();
        return Optional.of(Path.of(named));
      }
    }
    try (Stream<Path> installed = Files.list(THIS.toRealPath().resolveSibling(""))) {
      return installed.sorted().filter(OtherJdkIT::isNewer).findFirst();
    }
  }

  private static boolean isNewer(Path jdk) {
    Path release = jdk.resolve("release");
    try {
      return Files.isExecutable(jdk.resolve("bin").resolve("java"))
          && Files.isRegularFile(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + NEWER);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
