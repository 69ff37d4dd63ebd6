package nl.doelbinding.benchmarks.logs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run took.
 *
 * @param seconds from start to end
 * @param processorSeconds of all processors, as far as the system tells
 */
record Measured(double seconds, double processorSeconds) {

  private static final Path OWN_STATISTICS = Path.of("/proc/self/stat");
  private static final double TICKS = 100;

  /** Of the fields behind the name in brackets: the times of children that have ended. */
  private static final int CHILDREN = 13;

  /** Runs a program on a log; empty if there is no such program. */
  static Optional<Measured> run(LogTool tool, Path log, boolean oneCore)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (oneCore) {
      command.addAll(List.of("taskset", "-c", "0"));
    }
    command.addAll(tool.command());
    if (!isInstalled(tool.command().get(0))) {
      return Optional.empty();
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(log.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C"); // far faster for sed and grep than UTF-8
    double before = childrenSeconds();
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit > 1) {
      throw new IllegalStateException(tool.title() + " ended with " + exit);
    }
    return Optional.of(new Measured(seconds, childrenSeconds() - before));
  }

  private static boolean isInstalled(String program) {
    for (String directory : System.getenv("PATH").split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(directory).resolve(program))) {
        return true;
      }
    }
    return false;
  }

  private static double childrenSeconds() throws IOException {
    if (!Files.exists(OWN_STATISTICS)) {
      return Double.NaN;
    }
    String text = Files.readString(OWN_STATISTICS, StandardCharsets.UTF_8);
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[CHILDREN]) + Long.parseLong(fields[CHILDREN + 1])) / TICKS;
  }
}
