package nl.acme;

import java.io.BufferedReader;
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

  /** With arguments, runs again for each line of the input. */
  public static void main(String[] arguments) throws Exception {
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    Enforcement.register(violation -> CHECKS.incrementAndGet());
    List<Path> paths = new ArrayList<>();
    LanguagePaths.addTo(paths);
    LibraryPaths.addTo(paths);
    OtherCompilers.addTo(paths);
    try (EntityPaths entities = new EntityPaths()) {
      entities.addTo(paths);
      run(paths);
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      if (arguments.length > 0) {
        while (in.readLine() != null) {
          run(paths);
        }
      }
    }
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
