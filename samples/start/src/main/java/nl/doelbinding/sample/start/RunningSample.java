package nl.doelbinding.sample.start;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A sample in a process of its own.
 *
 * @param sample the sample
 * @param directory where it stands
 * @param port where it listens
 * @param process the process
 */
record RunningSample(Sample sample, Path directory, int port, Process process) {

  /** Starts it, and does not wait until it listens. */
  static RunningSample start(Sample sample, Path samples, int port) throws IOException {
    Path directory = samples.resolve(sample.directory()).toAbsolutePath().normalize();
    Path target = directory.resolve("target");
    Path classPath = target.resolve("classpath.txt");
    if (!Files.exists(classPath)) {
      throw new IOException(classPath + " is not there; build the samples: mvn verify");
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsample.port=" + port,
                "-classpath",
                target.resolve("classes") + File.pathSeparator + Files.readString(classPath).trim(),
                sample.main())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(target.resolve("console.txt").toFile())
            .start();
    return new RunningSample(sample, directory, port, process);
  }

  /** Where its pages are. */
  URI uri() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** Whether it listens. */
  boolean listens() {
    return isTaken(port);
  }

  /** Whether somebody listens at a port. */
  static boolean isTaken(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port), 200);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What it said last, for when it stops by itself. */
  List<String> lastWords() throws IOException {
    List<String> lines = Files.readAllLines(directory.resolve("target/console.txt"));
    return lines.subList(Math.max(0, lines.size() - 5), lines.size());
  }

  /** Stops it. */
  void stop() {
    process.destroy();
  }
}
