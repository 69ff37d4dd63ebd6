package nl.doelbinding.benchmarks.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares whole programs over the jars of a directory: {@code [ROUNDS [DIRECTORY]]}. The programs
 * alternate, so that a busy minute of the machine hits all of them.
 */
public final class ScanBenchmark {
  private static final List<String> PLENTY = List.of("-Xmx4g");
  private static final List<String> TIGHT = List.of("-Xmx192m", "-XX:+UseSerialGC");

  private ScanBenchmark() {}

  /** Prints the tables. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    Path corpus = Path.of(arguments.length > 1 ? arguments[1] : "benchmarks/target/corpus");
    List<Path> jars = jars(corpus);
    Map<Program, List<Fork.Outcome>> outcomes = new EnumMap<>(Program.class);
    for (int round = 0; round < rounds; round++) {
      for (Program program : Program.values()) {
        outcomes
            .computeIfAbsent(program, first -> new ArrayList<>())
            .add(Fork.run(program, jars, PLENTY));
      }
    }
    print(outcomes);
    printMemory(jars);
  }

  private static List<Path> jars(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void print(Map<Program, List<Fork.Outcome>> outcomes) {
    double asm = median(outcomes.get(Program.ASM));
    System.out.printf(
        Locale.ROOT,
        "%-32s %8s %9s %9s %11s %10s%n",
        "program",
        "classes",
        "median s",
        "least s",
        "classes/s",
        "bare ASM=1");
    outcomes.forEach(
        (program, all) -> {
          long classes = all.get(0).classes();
          System.out.printf(
              Locale.ROOT,
              "%-32s %8d %9.2f %9.2f %11.0f %10.2f%n",
              program.title(),
              classes,
              median(all),
              seconds(all).get(0),
              classes / median(all),
              median(all) / asm);
        });
  }

  private static void printMemory(List<Path> jars) throws IOException, InterruptedException {
    System.out.printf(
        Locale.ROOT, "%nheap left by a collection, at most, of %s:%n", String.join(" ", TIGHT));
    for (int part : new int[] {8, 2, 1}) {
      List<Path> some = jars.subList(0, Math.max(1, jars.size() / part));
      Fork.Outcome outcome = Fork.run(Program.DOELBINDING, some, TIGHT);
      System.out.printf(
          Locale.ROOT, "%8d classes %6d MB%n", outcome.classes(), outcome.heap() >> 20);
    }
  }

  private static double median(List<Fork.Outcome> outcomes) {
    List<Double> sorted = seconds(outcomes);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static List<Double> seconds(List<Fork.Outcome> outcomes) {
    return outcomes.stream().map(outcome -> outcome.nanoseconds() / 1e9).sorted().toList();
  }
}
