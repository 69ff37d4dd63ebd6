package nl.doelbinding.benchmarks.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a virtual machine of its own. */
final class Fork {
  private Fork() {}

  /**
   * What a run took, virtual machine and all.
   *
   * @param heap the most that a collection left in the heap, in bytes
   */
  record Outcome(long nanoseconds, long classes, long heap) {}

  static Outcome run(Program program, List<Path> jars, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ProgramMain.class.getName(), program.name()));
    jars.forEach(jar -> command.add(jar.toString()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> output =
        List.of(
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .split("\\s+", -1));
    int exit = process.waitFor();
    long took = System.nanoTime() - start;
    if (exit != 0 || output.size() < 2) {
      throw new IllegalStateException(program + " ended with " + exit);
    }
    return new Outcome(took, Long.parseLong(output.get(0)), Long.parseLong(output.get(1)));
  }
}
