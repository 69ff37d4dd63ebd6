package nl.doelbinding.masking;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data that stands beside the repository and may not be copied into it. */
public final class SharedData {

  private static final JsonMapper JSON = new JsonMapper();

  private SharedData() {}

  /** A directory of the shared data; the test is skipped where it is absent. */
  public static Path directory(String name) {
    String root = System.getProperty("doelbinding.shared", "");
    Path directory = Path.of(root, "data", name);
    assumeTrue(
        !root.isEmpty() && Files.isDirectory(directory),
        () -> "Skipped: no shared data at " + directory + "; set -Ddoelbinding.shared");
    return directory;
  }

  public static List<JsonNode> jsonLines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }
  }
}
