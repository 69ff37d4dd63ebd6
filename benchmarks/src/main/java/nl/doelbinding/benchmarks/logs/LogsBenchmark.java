package nl.doelbinding.benchmarks.logs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares whole programs over one access log: {@code [MEGABYTES [ROUNDS [DIRECTORY [JAR]]]]}. The
 * log is made in the directory, which should lie in memory or be cached. The programs alternate, so
 * that a busy minute of the machine hits all of them.
 */
public final class LogsBenchmark {

  private LogsBenchmark() {}

  /** Prints the tables. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long megabytes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path directory = Path.of(arguments.length > 2 ? arguments[2] : "benchmarks/target");
    Path jar = arguments.length > 3 ? Path.of(arguments[3]) : jar(Path.of("sdk-cli/target"));
    Path log = directory.resolve("access-" + megabytes + ".log");
    AccessLog.write(log, megabytes * 1_000_000);
    print("one core", measure(LogTool.all(jar, 1), log, rounds, true), Files.size(log));
    int processors = Runtime.getRuntime().availableProcessors();
    print(
        processors + " cores",
        measure(LogTool.all(jar, processors), log, rounds, false),
        Files.size(log));
  }

  private static Path jar(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.toString().endsWith("-all.jar")).findFirst().orElseThrow();
    }
  }

  private static Map<LogTool, List<Measured>> measure(
      List<LogTool> tools, Path log, int rounds, boolean oneCore)
      throws IOException, InterruptedException {
    Map<LogTool, List<Measured>> all = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (LogTool tool : tools) {
        Optional<Measured> measured = Measured.run(tool, log, oneCore);
        measured.ifPresent(run -> all.computeIfAbsent(tool, first -> new ArrayList<>()).add(run));
      }
    }
    return all;
  }

  private static void print(String cores, Map<LogTool, List<Measured>> all, long size) {
    double megabytes = size / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%n%,.0f MB, %s%n%-32s %9s %9s %14s%n",
        megabytes,
        cores,
        "program",
        "least s",
        "MB/s",
        "MB/s of a core");
    all.forEach(
        (tool, runs) -> {
          double least = runs.stream().mapToDouble(Measured::seconds).min().orElseThrow();
          double worked = runs.stream().mapToDouble(Measured::processorSeconds).min().orElseThrow();
          System.out.printf(
              Locale.ROOT,
              "%-32s %9.2f %9.0f %14.0f%n",
              tool.title(),
              least,
              megabytes / least,
              megabytes / worked);
        });
  }
}
