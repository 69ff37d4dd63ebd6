package nl.doelbinding.sample.hosting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The log files that the server under test writes. */
final class LogFiles {

  static final Path DIRECTORY = Path.of(System.getProperty("sample.logs"));

  private static final int TRIES = 100;

  private LogFiles() {}

  /** The lines of a log file that hold a text, as soon as there is one. */
  static List<String> linesWith(String file, String text) throws Exception {
    for (int tries = 0; tries < TRIES; tries++) {
      List<String> lines =
          Files.readAllLines(DIRECTORY.resolve(file)).stream()
              .filter(line -> line.contains(text))
              .toList();
      if (!lines.isEmpty()) {
        return lines;
      }
      // The server writes the line after the answer.
      Thread.sleep(50);
    }
    throw new AssertionError("No line of " + file + " holds " + text);
  }
}
