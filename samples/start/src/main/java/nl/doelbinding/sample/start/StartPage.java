package nl.doelbinding.sample.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.sample.common.Banner;

/**
 * Starts all samples, each in a process of its own, and serves the start page.
 *
 * <p>The working directory is that of the samples. The page listens at {@code sample.port} (8080),
 * the samples at the next five.
 */
public final class StartPage {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private StartPage() {}

  /** Serves until it is stopped. */
  public static void main(String[] arguments) throws Exception {
    Path samples = Path.of("").toAbsolutePath();
    int port = Integer.getInteger("sample.port", 8080);
    Overview overview = Overview.load();
    StartServer server;
    try {
      server = new StartServer(overview, samples, port);
    } catch (IOException taken) {
      System.err.println(
          "Port " + port + ": " + taken.getMessage() + ". Choose another: -Dsample.port=8090");
      System.exit(1);
      return;
    }
    List<RunningSample> running = new ArrayList<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> running.forEach(RunningSample::stop)));
    for (Sample sample : overview.samples()) {
      if (RunningSample.isTaken(server.port() + sample.port())) {
        System.err.printf(
            "Port %d is taken. Choose others: -Dsample.port=9000%n", server.port() + sample.port());
        System.exit(1);
      }
      running.add(RunningSample.start(sample, samples, server.port() + sample.port()));
    }
    Map<String, String> links = new LinkedHashMap<>();
    links.put("open", "http://localhost:" + server.port() + "/");
    for (RunningSample sample : running) {
      if (isUp(sample)) {
        links.put(sample.sample().firm(), sample.uri().toString());
      }
    }
    server.start();
    System.out.println(
        Banner.of("Doelbinding: five samples", links, samples.resolve("*/target/logs")));
    Thread.currentThread().join();
  }

  private static boolean isUp(RunningSample sample) throws IOException, InterruptedException {
    System.out.printf("  starting %-22s", sample.sample().directory());
    System.out.flush();
    Instant patience = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(patience) && sample.process().isAlive()) {
      if (sample.listens()) {
        System.out.println("up");
        return true;
      }
      Thread.sleep(100);
    }
    System.out.println(sample.process().isAlive() ? "does not answer" : "stopped:");
    sample.lastWords().forEach(line -> System.out.println("    " + line));
    return false;
  }
}
