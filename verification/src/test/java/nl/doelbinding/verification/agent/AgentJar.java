package nl.doelbinding.verification.agent;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.verification.Project;

/** The jar that {@code -javaagent} takes, as the build has made it. */
final class AgentJar {

  private AgentJar() {}

  /** Where it is; the test is skipped where it is not made yet, as in {@code mvn test}. */
  static Path path() {
    String given = System.getProperty("doelbinding.agent");
    if (given != null) {
      return Path.of(given);
    }
    List<Path> found = List.of();
    Path target = Project.root().resolve("sdk-runtime/target");
    if (Files.isDirectory(target)) {
      try (Stream<Path> files = Files.list(target)) {
        found = files.filter(file -> file.getFileName().toString().endsWith("-agent.jar")).toList();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    assumeTrue(found.size() == 1, "Skipped: the jar of the agent is made by mvn package");
    return found.get(0);
  }
}
