package nl.doelbinding.benchmarks.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server in a process of its own, which ends with it. */
final class RunningServer implements AutoCloseable {

  private final Process process;
  private final int port;
  private final Path log;

  RunningServer(WebServer server, boolean with) throws IOException {
    this.log = Files.createTempDirectory("load").resolve("access.log");
    this.process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    WebServerMain.class.getName(),
                    server.name(),
                    log.toString(),
                    String.valueOf(with)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    if (line == null) {
      throw new IOException(server + " did not start");
    }
    this.port = Integer.parseInt(line);
  }

  int port() {
    return port;
  }

  Path log() {
    return log;
  }

  /** What it has had of all processors. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
