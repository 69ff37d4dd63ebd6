package nl.acme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;

/** Runs every read path with nothing bound and prints how many checks each met. */
public final class ReadPaths {

  private static final AtomicInteger CHECKS = new AtomicInteger();

  private ReadPaths() {}

  /** Runs those of a part, or of all, and again for each line of the input. */
  public static void main(String[] arguments) throws Exception {
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    Enforcement.register(violation -> CHECKS.incrementAndGet());
    String part = arguments[0];
    List<Path> paths = new ArrayList<>();
    if (!part.equals("entities")) {
      LanguagePaths.addTo(paths);
    }
    if (part.equals("all")) {
      LibraryPaths.addTo(paths);
      OtherCompilers.addTo(paths);
    }
    if (part.equals("language")) {
      runAll(paths);
    } else {
      try (EntityPaths entities = new EntityPaths()) {
        entities.addTo(paths);
        runAll(paths);
      }
    }
  }

  private static void runAll(List<Path> paths) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    do {
      run(paths);
    } while (in.readLine() != null);
  }

  private static void run(List<Path> paths) {
    for (Path path : paths) {
      CHECKS.set(0);
      String outcome;
      try {
        path.read().run();
        outcome = String.valueOf(CHECKS.get());
      } catch (Throwable failed) {
        outcome = "failed: " + failed;
      }
      System.out.println(path.group() + "\t" + path.name() + "\t" + outcome);
    }
    System.out.println("END");
  }
}
