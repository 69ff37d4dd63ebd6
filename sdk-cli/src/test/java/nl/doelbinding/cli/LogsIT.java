package nl.doelbinding.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.doelbinding.masking.LogMasker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The log commands as processes of their own: pipes, signals, memory, and the tools of others. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LogsIT {
  private static final Path JAR = Path.of(System.getProperty("doelbinding.jar")).toAbsolutePath();
  private static final String LINE = "login from 203.0.113.77:51234\n";
  private static final String MASKED = "login from 203.0.113.0:51234\n";
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path directory;

  @Test
  void a_pipe_passes_each_line_on_at_once_and_ends_with_its_writer() throws Exception {
    Process process = start(List.of(), "mask");
    try (OutputStream in = process.getOutputStream();
        BufferedReader out =
            new BufferedReader(new InputStreamReader(process.getInputStream(), ISO_8859_1))) {
      for (int line = 0; line < 3; line++) {
        in.write(LINE.getBytes(ISO_8859_1));
        in.flush();
        assertThat(out.readLine() + "\n").as("before the next is written").isEqualTo(MASKED);
      }
      in.write("no end 203.0.113.9".getBytes(ISO_8859_1));
      in.close();
      assertThat(out.readLine()).isEqualTo("no end 203.0.113.0");
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void a_reader_that_has_seen_enough_is_no_failure() throws Exception {
    Process process = start(List.of(), "mask", "--quiet");
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), ISO_8859_1));
    OutputStream in = process.getOutputStream();
    in.write(LINE.getBytes(ISO_8859_1));
    in.flush();
    assertThat(out.readLine() + "\n").isEqualTo(MASKED);
    out.close();

    boolean taken = true;
    for (int line = 0; taken && line < 1_000_000; line++) {
      try {
        in.write(LINE.getBytes(ISO_8859_1));
        in.flush();
      } catch (IOException ended) {
        taken = false;
      }
    }

    assertThat(taken).as("it goes on reading for nobody").isFalse();
    assertThat(process.waitFor()).isZero();
    assertThat(error()).isEmpty();
  }

  @Test
  void after_being_killed_at_any_moment_another_run_completes_the_work() throws Exception {
    byte[] big =
        (LINE + "from 2001:db8:85a3:8d3::7348 to [::ffff:192.0.2.9]:80\n")
            .repeat(24 * MEGABYTE / 84)
            .getBytes(ISO_8859_1);
    Path logs = Files.createDirectories(directory.resolve("logs"));
    for (String name : List.of("a.log", "b.log", "c.log")) {
      Files.write(logs.resolve(name), big);
    }
    byte[] masked = LogMasker.builder().build().mask(big);
    int killed = 0;
    for (int attempt = 0; attempt < 4; attempt++) {
      Process process = start(List.of(), "mask", "--in-place", "logs");
      awaitTemporaryFile(process, logs, 30 * attempt);
      process.destroyForcibly().waitFor();
      killed += hasTemporaryFile(logs) ? 1 : 0;
      for (String name : List.of("a.log", "b.log", "c.log")) {
        byte[] now = Files.readAllBytes(logs.resolve(name));
        assertThat(java.util.Arrays.equals(now, big) || java.util.Arrays.equals(now, masked))
            .as("%s is whole, masked or not", name)
            .isTrue();
      }
    }

    Process process = start(List.of(), "mask", "--in-place", "logs");

    assertThat(process.waitFor()).as(error()).isZero();
    assertThat(killed).as("runs that were killed while they wrote").isPositive();
    try (Stream<Path> files = Files.list(logs)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.log", "b.log", "c.log");
    }
    for (String name : List.of("a.log", "b.log", "c.log")) {
      assertThat(java.util.Arrays.equals(Files.readAllBytes(logs.resolve(name)), masked)).isTrue();
    }
  }

  private static void awaitTemporaryFile(Process process, Path logs, int later) throws Exception {
    while (process.isAlive()) {
      if (hasTemporaryFile(logs)) {
        TimeUnit.MILLISECONDS.sleep(later);
        return;
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private static boolean hasTemporaryFile(Path logs) throws IOException {
    try (Stream<Path> files = Files.list(logs)) {
      return files.anyMatch(file -> file.toString().endsWith(".doelbinding-masking"));
    }
  }

  @Test
  void a_line_without_end_takes_no_more_memory_than_any_other() throws Exception {
    Process process =
        start(List.of("-Xmx48m", "-XX:MaxDirectMemorySize=32m"), "mask", "--threads", "2");
    Thread writer =
        new Thread(
            () -> {
              byte[] words = "word from 203.0.113.77, ".repeat(4_096).getBytes(ISO_8859_1);
              try (OutputStream in = process.getOutputStream()) {
                for (int written = 0; written < 64 * MEGABYTE; written += words.length) {
                  in.write(words);
                }
              } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
              }
            });
    writer.start();
    long read = 0;
    byte[] buffer = new byte[MEGABYTE];
    for (int count = 0; count >= 0; count = process.getInputStream().read(buffer)) {
      read += count;
    }
    writer.join();

    assertThat(process.waitFor()).as(error()).isZero();
    long words = 4_096L * ((64 * MEGABYTE + 24 * 4_096 - 1) / (24 * 4_096));
    assertThat(read).isEqualTo(words * "word from 203.0.113.0, ".length());
    assertThat(error()).contains(" 1 lines, ").doesNotContain("WARNING");
  }

  @Test
  void what_gzip_and_zstd_have_packed_they_can_unpack_again() throws Exception {
    byte[] text = (LINE.repeat(200_000)).getBytes(ISO_8859_1);
    for (String tool : List.of("gzip", "zstd")) {
      assumeTrue(isInstalled(tool), "Skipped: " + tool + " is not installed");
      Files.write(directory.resolve(tool + ".log"), text);
      execute(tool, "-q", "-f", tool + ".log");
    }

    Process process = start(List.of(), "mask", "-i", "gzip.log.gz", "zstd.log.zst");

    assertThat(process.waitFor()).as(error()).isZero();
    assertThat(error()).doesNotContain("WARNING");
    Files.deleteIfExists(directory.resolve("zstd.log"));
    execute("gzip", "-q", "-d", "gzip.log.gz");
    execute("zstd", "-q", "-d", "zstd.log.zst");
    for (String tool : List.of("gzip", "zstd")) {
      String unpacked = Files.readString(directory.resolve(tool + ".log"), ISO_8859_1);
      assertThat(unpacked.equals(MASKED.repeat(200_000))).as(tool).isTrue();
    }
  }

  private boolean isInstalled(String tool) throws InterruptedException {
    try {
      return new ProcessBuilder(tool, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private void execute(String... command) throws Exception {
    Process process = new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start();
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }

  private String error() throws IOException {
    return Files.readString(directory.resolve("err.txt"));
  }

  private Process start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString(), "logs"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectError(directory.resolve("err.txt").toFile())
        .start();
  }
}
