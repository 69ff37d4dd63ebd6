package nl.doelbinding.benchmarks.purpose;

import static java.util.Comparator.comparingDouble;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.EnforcementScope;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;

/**
 * How long a thousand woven getters take to link when each is first called, and how long a switch
 * of the mode takes while they are hot, with the next pass over all of them. One process, one
 * linking: run it several times. The second number is the processor time of the thread, which a
 * busy machine disturbs less. The line that a switch leaves in the log is left out.
 */
public final class ModeSwitchBenchmark {

  private static final int WARM = 60_000;
  private static final int ROUNDS = 31;

  private ModeSwitchBenchmark() {}

  /** Prints the table, in milliseconds. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Logger logger = Logger.getLogger("nl.doelbinding.purpose");
    logger.setLevel(Level.WARNING);
    ManySites plain = new ManySites("Plain", false);
    ManySites woven = new ManySites("Woven", true);
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      print("first pass, plain", List.of(Taken.by(plain::pass)));
      print("first pass, woven: links 1,000", List.of(Taken.by(woven::pass)));
      warm(woven, WARM);
      EnforcementMode[] modes = {EnforcementMode.OFF, EnforcementMode.ENFORCE};
      EnforcementScope one = EnforcementScope.parse("field.Woven7.field3");
      measure("all, off and on", turn -> Enforcement.switchTo(modes[turn % 2]), woven);
      Enforcement.switchTo(EnforcementMode.ENFORCE);
      measure("one field, off and on", turn -> Enforcement.switchTo(one, modes[turn % 2]), woven);
    }
    logger.setLevel(null);
  }

  private static void measure(String name, IntConsumer change, ManySites sites) {
    List<Taken> changing = new ArrayList<>();
    List<Taken> passing = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      int turn = round;
      changing.add(Taken.by(() -> change.accept(turn)));
      passing.add(Taken.by(sites::pass));
      warm(sites, WARM / 10);
    }
    print("switch, " + name, changing);
    print("pass after it", passing);
  }

  private static void warm(ManySites sites, int passes) {
    for (int i = 0; i < passes; i++) {
      sites.pass();
    }
  }

  private static void print(String name, List<Taken> times) {
    Taken wall = times.stream().sorted(comparingDouble(Taken::wall)).toList().get(times.size() / 2);
    Taken cpu = times.stream().sorted(comparingDouble(Taken::cpu)).toList().get(times.size() / 2);
    double longest = times.stream().mapToDouble(Taken::cpu).max().orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "%-34s median %8.3f  of processor %8.3f  at most %8.3f%n",
        name,
        wall.wall(),
        cpu.cpu(),
        longest);
  }

  /** How long something took, in milliseconds. */
  private record Taken(double wall, double cpu) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Taken by(Runnable task) {
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      task.run();
      return new Taken(
          (System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
    }
  }
}
