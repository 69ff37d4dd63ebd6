package nl.doelbinding.sample.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The log files of this test run, in full. */
final class LogFiles {

  private LogFiles() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(Browser.LOGS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static String text(Path file) throws IOException {
    // Byte for byte, whatever the encoding.
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  static String text(String name) throws IOException {
    return text(Browser.LOGS.resolve(name));
  }

  /** Waits for a line: the request log is written after the answer has gone. */
  static void await(String name, String expected) throws Exception {
    for (int i = 0; i < 1_200 && !text(name).contains(expected); i++) {
      Thread.sleep(50);
    }
  }
}
