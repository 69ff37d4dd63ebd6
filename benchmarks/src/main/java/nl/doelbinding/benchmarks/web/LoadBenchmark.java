package nl.doelbinding.benchmarks.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Loads servers with and without masking of their access log, or with and without the purpose
 * filter: {@code [ROUNDS [SECONDS [FORKS [SERVER]]]]}, all servers without the last.
 *
 * <p>The two servers of a pair run at the same time, and one waits while the other is loaded. They
 * alternate in short turns, and change who goes first, so that a busy minute of the machine hits
 * both. What counts is the median of the ratios of the rounds.
 */
public final class LoadBenchmark {

  private static final int WARM_UP = 3;

  private LoadBenchmark() {}

  /** One turn of one server. */
  private record Turn(Wrk.Load load, double processorTime) {
    double microsecondsPerRequest() {
      return processorTime / load.requests();
    }
  }

  private record Round(Turn plain, Turn with) {
    double ratio(ToDoubleFunction<Turn> measure) {
      return measure.applyAsDouble(with) / measure.applyAsDouble(plain);
    }
  }

  /** Prints a table. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    int forks = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    System.out.printf(
        Locale.ROOT,
        "%-15s %12s %12s %10s %10s %10s%n",
        "server",
        "plain req/s",
        "with",
        "rate",
        "p99",
        "processor");
    List<WebServer> servers =
        arguments.length > 3
            ? List.of(WebServer.valueOf(arguments[3].toUpperCase(Locale.ROOT)))
            : List.of(WebServer.values());
    for (WebServer server : servers) {
      List<Round> all = new ArrayList<>();
      for (int fork = 0; fork < forks; fork++) {
        all.addAll(measure(server, rounds, seconds));
      }
      print(server, all);
    }
  }

  private static List<Round> measure(WebServer server, int rounds, int seconds)
      throws IOException, InterruptedException {
    List<Round> result = new ArrayList<>();
    try (RunningServer plain = new RunningServer(server, false);
        RunningServer with = new RunningServer(server, true)) {
      for (int turn = 0; turn < WARM_UP; turn++) {
        turn(plain, seconds);
        turn(with, seconds);
      }
      for (int round = 0; round < rounds; round++) {
        Turn early = turn(round % 2 == 0 ? plain : with, seconds);
        Turn late = turn(round % 2 == 0 ? with : plain, seconds);
        result.add(round % 2 == 0 ? new Round(early, late) : new Round(late, early));
      }
      if (server.masks()) {
        check(with);
      }
      Files.deleteIfExists(plain.log());
      Files.deleteIfExists(with.log());
    }
    return result;
  }

  private static Turn turn(RunningServer server, int seconds)
      throws IOException, InterruptedException {
    long before = server.processorTime().toNanos();
    Wrk.Load load = Wrk.run(server.port(), seconds);
    return new Turn(load, (server.processorTime().toNanos() - before) / 1e3);
  }

  /** A server that is fast because it does not mask would win. */
  private static void check(RunningServer masked) throws IOException {
    try (var lines = Files.lines(masked.log())) {
      String line = lines.findFirst().orElse("");
      if (!line.contains("203.0.113.0") || line.contains("203.0.113.77")) {
        throw new IllegalStateException("The access log is not masked: " + masked.log());
      }
    }
  }

  private static void print(WebServer server, List<Round> rounds) {
    System.out.printf(
        Locale.ROOT,
        "%-15s %12.0f %12.0f %10.3f %10.3f %10.3f%n",
        server.name().toLowerCase(Locale.ROOT),
        median(rounds, round -> round.plain().load().perSecond()),
        median(rounds, round -> round.with().load().perSecond()),
        median(rounds, round -> round.ratio(turn -> turn.load().perSecond())),
        median(rounds, round -> round.ratio(turn -> turn.load().p99())),
        median(rounds, round -> round.ratio(Turn::microsecondsPerRequest)));
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> measure) {
    double[] sorted = rounds.stream().mapToDouble(measure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
