package nl.doelbinding.verification.agent;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own. What it writes to its error stream goes to a file. */
final class ChildJvm implements AutoCloseable {

  private static final long PATIENCE_MINUTES = 3;

  private final Process process;
  private final BufferedReader out;
  private final Path errors;

  private ChildJvm(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a class; what stands before it are options of the JVM. */
  static ChildJvm start(Jdk jdk, Path errors, List<Path> classPath, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                jdk.java(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en",
                "-cp"));
    command.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
    command.addAll(List.of(arguments));
    try {
      return new ChildJvm(
          new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  long pid() {
    return process.pid();
  }

  /** What it prints until it prints a line that says END, or ends. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    try {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.equals("END")) {
          return lines;
        }
        lines.add(line);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return lines;
  }

  /** Sends an empty line. */
  void nudge() {
    try {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(errors(), failed);
    }
  }

  /** Waits until it ends. */
  int exitValue() {
    try {
      process.getOutputStream().close();
      lines();
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException("It does not end: " + errors());
      }
      return process.exitValue();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
