package nl.doelbinding.benchmarks.register;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.RegisterFormat;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.RenderedFile;

/**
 * Scans 2,000 classes with 300 purposes and 5,000 fields and renders the register in every format:
 * the first round in a cold virtual machine, as a build has it, and the others warmer and warmer.
 */
public final class RegisterBenchmark {
  private RegisterBenchmark() {}

  /** The arguments are a directory for the classes, and how many rounds. */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]).resolve("classes");
    if (Files.notExists(classes)) {
      LargeProgram.compile(classes);
      System.out.println("Compiled; run again for a virtual machine that is cold");
      return;
    }
    Path configuration = classes.resolveSibling("doelbinding.yaml");
    Files.writeString(
        configuration, "language: nl\nrole: CONTROLLER\norganisation: {name: Large B.V.}\n");
    AnalysisRequest request =
        new AnalysisRequest(
            List.of(classes),
            List.of(),
            List.of(),
            classes,
            configuration,
            new ModuleCoordinates("large", "large", "1"));
    for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
      round(round, request);
    }
  }

  private static void round(int round, AnalysisRequest request) {
    long start = System.nanoTime();
    AnalysisResult result = Analysis.run(request);
    Register register = result.registerWithFindings();
    System.out.printf(
        "round %d: %d activities, %d findings; analysis %d ms%n",
        round, register.activities().size(), register.findings().size(), millis(start));
    long all = System.nanoTime();
    long allProcessor = used();
    for (RegisterFormat format : RegisterFormat.values()) {
      long one = System.nanoTime();
      long processor = used();
      List<RenderedFile> files = RegisterFiles.of(register, List.of(format), List.of(Language.NL));
      long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
      System.out.printf(
          "  %-8s %5d ms (%5d ms of a processor) %6d kB%n",
          format, millis(one), (used() - processor) / 1_000_000, bytes / 1024);
    }
    System.out.printf(
        "  %-8s %5d ms (%5d ms of a processor)%n",
        "all", millis(all), (used() - allProcessor) / 1_000_000);
  }

  /** What this thread had of a processor, which other programs on the machine do not change. */
  private static long used() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }
}
