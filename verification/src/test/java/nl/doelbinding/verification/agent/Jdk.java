package nl.doelbinding.verification.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs on this machine: the one that runs the tests, and its neighbours. */
record Jdk(int version, Path home) {

  /** The one of that version, if it is installed. */
  static Optional<Jdk> of(int version) {
    Path running = Path.of(System.getProperty("java.home"));
    try (Stream<Path> neighbours = Files.list(running.getParent())) {
      return Stream.concat(Stream.of(running), neighbours.sorted())
          .filter(home -> isOf(version, home))
          .map(home -> new Jdk(version, home))
          .findFirst();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String java() {
    return home.resolve("bin/java").toString();
  }

  private static boolean isOf(int version, Path home) {
    Path release = home.resolve("release");
    try {
      return Files.isExecutable(home.resolve("bin/javac"))
          && Files.exists(release)
          && Files.readString(release)
              .lines()
              .anyMatch(line -> line.startsWith("JAVA_VERSION=\"" + version));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
