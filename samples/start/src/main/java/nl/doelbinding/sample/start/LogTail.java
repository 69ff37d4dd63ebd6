package nl.doelbinding.sample.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a log file.
 *
 * @param name the name of the file
 * @param lines its last lines
 */
public record LogTail(String name, List<String> lines) {

  private static final int LINES = 60;
  private static final List<String> NAMES = List.of("access.log", "app.log");

  /** Copies the list. */
  public LogTail {
    lines = List.copyOf(lines);
  }

  /** The ends of the log files of a sample; of those that are there. */
  static List<LogTail> of(Path directory) throws IOException {
    List<LogTail> tails = new ArrayList<>();
    for (String name : NAMES) {
      Path file = directory.resolve("target/logs").resolve(name);
      if (Files.exists(file)) {
        List<String> lines =
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        tails.add(
            new LogTail(name, lines.subList(Math.max(0, lines.size() - LINES), lines.size())));
      }
    }
    return tails;
  }
}
