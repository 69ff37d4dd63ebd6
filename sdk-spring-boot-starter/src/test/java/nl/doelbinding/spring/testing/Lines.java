package nl.doelbinding.spring.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file that another thread writes. */
public final class Lines {

  private Lines() {}

  /** Waits until there are some: a server logs a request after its response has gone out. */
  public static List<String> of(Path file) throws Exception {
    for (int attempt = 0; attempt < 3_000; attempt++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readAllLines(file);
      }
      Thread.sleep(20);
    }
    try (var all = Files.walk(file.getParent())) {
      throw new AssertionError("Nobody wrote " + file + ", but " + all.toList());
    }
  }
}
