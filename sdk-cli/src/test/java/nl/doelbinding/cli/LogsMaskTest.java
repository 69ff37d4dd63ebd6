package nl.doelbinding.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsMaskTest {
  private static final String LINE = "login from 203.0.113.77:51234\n";
  private static final String MASKED = "login from 203.0.113.0:51234\n";

  @TempDir private Path directory;

  @Test
  void one_file_goes_to_standard_output_and_stays_as_it_is() throws IOException {
    write("a.log", LINE);

    LogRun run = LogRun.of(directory, "mask", "a.log");

    assertThat(run.bytes()).isEqualTo(MASKED);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).startsWith("Masked 1 of 1 file: 1 lines, 1 addresses masked (1 certain");
    assertThat(read("a.log")).isEqualTo(LINE);
  }

  @Test
  void every_other_byte_stays_as_it_is() {
    String odd =
        "\u00FF\u00C3 203.0.113.77\r\n\u0080\u0001 \u00ED\u00A0\u0080\r\r\n\n2001:db8:1:2::7348";

    assertThat(LogRun.piped(directory, odd, "mask").bytes())
        .isEqualTo(odd.replace("113.77", "113.0").replace("1:2::7348", "1::"));
    assertThat(LogRun.piped(directory, "", "mask").bytes()).isEmpty();
  }

  @Test
  void in_place_keeps_rights_times_and_attributes_and_leaves_nothing_behind() throws IOException {
    Path file = write("a.log", LINE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    UserDefinedFileAttributeView attributes =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    boolean userAttributes = Files.getFileStore(file).supportsFileAttributeView("user");
    if (userAttributes) {
      attributes.write("origin", java.nio.ByteBuffer.wrap(new byte[] {1, 2}));
    }
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, time);

    LogRun run = LogRun.of(directory, "mask", "--in-place", "a.log");

    assertThat(run.exitCode()).isZero();
    assertThat(read("a.log")).isEqualTo(MASKED);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    if (userAttributes) {
      assertThat(attributes.list()).containsExactly("origin");
    }
    assertThat(names()).containsExactly("a.log");
  }

  @Test
  void as_root_the_owner_stays() throws IOException {
    Path file = write("a.log", LINE);
    assumeTrue(
        (Integer) Files.getAttribute(file, "unix:uid") == 0, "Skipped: only root can give away");
    Files.setAttribute(file, "unix:uid", 12);
    Files.setAttribute(file, "unix:gid", 34);

    LogRun.of(directory, "mask", "--in-place", "a.log");

    assertThat(read("a.log")).isEqualTo(MASKED);
    assertThat(Files.readAttributes(file, "unix:uid,gid")).containsEntry("uid", 12);
    assertThat(Files.readAttributes(file, "unix:uid,gid")).containsEntry("gid", 34);
  }

  @Test
  void a_file_with_nothing_to_mask_is_not_touched() throws IOException {
    Path file = write("a.log", MASKED);
    Object before = Files.getAttribute(file, "unix:ino");

    LogRun run = LogRun.of(directory, "mask", "-i", "a.log");

    assertThat(run.err()).startsWith("Masked 0 of 1 file");
    assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(before);
  }

  @Test
  void a_link_that_is_named_stays_and_its_file_is_masked() throws IOException {
    write("real/a.log.1", LINE);
    Files.createSymbolicLink(directory.resolve("a.log"), Path.of("real/a.log.1"));

    assertThat(LogRun.of(directory, "mask", "-i", "a.log").exitCode()).isZero();

    assertThat(directory.resolve("a.log")).isSymbolicLink();
    assertThat(read("real/a.log.1")).isEqualTo(MASKED);
  }

  @Test
  void a_link_in_a_directory_is_not_followed() throws IOException {
    write("outside.log", LINE);
    write("logs/a.log", LINE);
    Files.createSymbolicLink(directory.resolve("logs/b.log"), Path.of("../outside.log"));

    LogRun.of(directory, "mask", "-i", "logs");

    assertThat(read("logs/a.log")).isEqualTo(MASKED);
    assertThat(read("outside.log")).isEqualTo(LINE);
  }

  @Test
  void a_file_with_two_names_is_refused_since_one_would_keep_the_addresses() throws IOException {
    Files.createLink(directory.resolve("b.log"), write("a.log", LINE));

    LogRun run = LogRun.of(directory, "mask", "-i", "a.log");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("a.log: It has 2 names (hard links)");
    assertThat(read("a.log")).isEqualTo(LINE);
  }

  @Test
  void a_log_that_a_program_has_open_is_refused() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fdinfo")), "Skipped: not on Linux");
    Path file = write("a.log", LINE);
    try (OutputStream program =
        Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
      program.write(LINE.getBytes(ISO_8859_1));

      LogRun run = LogRun.of(directory, "mask", "-i", "a.log");

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("a.log: A program has it open for writing");
    }
    assertThat(read("a.log")).isEqualTo(LINE + LINE);
    assertThat(LogRun.of(directory, "mask", "-i", "a.log").exitCode()).isZero();
  }

  @Test
  void a_directory_is_taken_with_all_that_is_below_it_whatever_the_names() throws IOException {
    write("logs/a.log", LINE);
    write("logs/a.log.1", LINE);
    write("logs/sub/b-20261101", LINE);
    write("logs/.hidden", LINE);
    write("logs/core", "ELF\0" + LINE);

    LogRun run = LogRun.of(directory, "mask", "-i", "logs");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("Skipped logs/core: It has zero bytes", "Masked 3 of 4 files");
    assertThat(Stream.of("a.log", "a.log.1", "sub/b-20261101").map(name -> read("logs/" + name)))
        .containsOnly(MASKED);
    assertThat(read("logs/.hidden")).isEqualTo(LINE);
    assertThat(read("logs/core")).contains(LINE);
  }

  @Test
  void zero_bytes_are_taken_for_a_log_where_one_says_so() throws IOException {
    write("a.log", "\0\0" + LINE);

    assertThat(LogRun.of(directory, "mask", "a.log").exitCode()).isEqualTo(2);
    assertThat(LogRun.of(directory, "mask", "--text", "a.log").bytes()).isEqualTo("\0\0" + MASKED);
  }

  @Test
  void a_pattern_is_read_where_no_shell_did() throws IOException {
    write("logs/a.log", LINE);
    write("logs/deep/er/b.log", LINE);
    write("logs/c.txt", LINE);

    LogRun run = LogRun.of(directory, "mask", "-i", "logs/**/*.log");

    assertThat(run.err()).startsWith("Masked 2 of 2 files");
    assertThat(read("logs/c.txt")).isEqualTo(LINE);
    assertThat(LogRun.of(directory, "mask", "-i", "logs/*.nothing").err())
        .contains("logs/*.nothing: There is no such file or directory");
  }

  @Test
  void packed_logs_stay_packed() throws IOException {
    Files.write(directory.resolve("a.log.2.gz"), gzip(LINE, LINE));

    assertThat(LogRun.of(directory, "mask", "-i", "a.log.2.gz").exitCode()).isZero();

    assertThat(gunzip(Files.readAllBytes(directory.resolve("a.log.2.gz"))))
        .isEqualTo(MASKED + MASKED);
    String piped = LogRun.piped(directory, text(gzip(LINE)), "mask").bytes();
    assertThat(gunzip(piped.getBytes(ISO_8859_1))).isEqualTo(MASKED);
  }

  @Test
  void a_broken_packed_log_is_left_and_the_others_are_masked() throws IOException {
    byte[] gzip = gzip(LINE.repeat(100));
    Files.write(directory.resolve("a.gz"), java.util.Arrays.copyOf(gzip, gzip.length - 3));
    write("b.log", LINE);

    LogRun run = LogRun.of(directory, "mask", "-i", "a.gz", "b.log");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("a.gz: It cannot be read: it ends in the middle of a member");
    assertThat(directory.resolve("a.gz")).hasSize(gzip.length - 3);
    assertThat(read("b.log")).isEqualTo(MASKED);
    assertThat(names()).containsExactly("a.gz", "b.log");
  }

  @Test
  void what_cannot_be_looked_into_is_said_and_never_taken_for_clean() throws IOException {
    write("wide.log", "\u00FF\u00FEa\0");
    write("a.xz", "\u00FD7zXZ\0");
    Files.write(directory.resolve("twice.gz"), gzip(text(gzip(LINE))));

    LogRun run = LogRun.of(directory, "mask", "--check", "wide.log", "a.xz", "twice.gz");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "wide.log: It is UTF-16 or UTF-32: convert it first, with iconv -t UTF-8",
            "a.xz: It is packed, neither by gzip nor by zstd",
            "twice.gz: It is packed twice");
  }

  @Test
  void check_names_the_line_and_never_the_address() throws IOException {
    write("a.log", MASKED + LINE + MASKED + LINE);
    write("b.log", MASKED);

    LogRun run = LogRun.of(directory, "mask", "--check", "a.log", "b.log");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            "a.log:2: a full address\na.log:4: a full address\na.log: 2 lines with a full address\n");
    assertThat(run.out() + run.err()).doesNotContain("203.0");
    assertThat(LogRun.of(directory, "mask", "--check", "b.log").exitCode()).isZero();
    assertThat(read("a.log")).contains(LINE);
  }

  @Test
  void a_check_does_not_pass_over_a_file_it_has_not_looked_at() throws IOException {
    write("logs/a.log", "\0\0" + LINE);
    write("logs/b.log", MASKED);

    LogRun run = LogRun.of(directory, "mask", "--check", "logs");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("Skipped logs/a.log: It has zero bytes", "1 of 2 files was not checked");
    assertThat(LogRun.of(directory, "mask", "--check", "--text", "logs").exitCode()).isEqualTo(1);
    assertThat(LogRun.of(directory, "mask", "--check", "--skip-binary", "logs").exitCode())
        .isZero();
  }

  @Test
  void a_dry_run_writes_nothing() throws IOException {
    write("a.log", LINE);
    write("b.log", LINE);

    LogRun run = LogRun.of(directory, "mask", "--in-place", "--dry-run", "a.log", "b.log");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).startsWith("Would mask 2 of 2 files: 2 lines, 2 addresses to mask (2 c");
    assertThat(LogRun.of(directory, "mask", "--identifiers", "email", "a.log").err())
        .contains("1 lines, 1 identifiers masked");
    assertThat(read("a.log")).isEqualTo(LINE);
  }

  @Test
  void output_is_a_file_for_one_and_a_directory_for_several() throws IOException {
    Path file = write("logs/a.log", LINE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    write("logs/sub/b.log", LINE);

    LogRun.of(directory, "mask", "logs/a.log", "--output", "one.log");
    LogRun.of(directory, "mask", "logs", "--output", "masked");
    LogRun.piped(directory, LINE, "mask", "-", "--output", "pipe.log");

    assertThat(Stream.of("one.log", "masked/a.log", "masked/sub/b.log", "pipe.log").map(this::read))
        .containsOnly(MASKED);
    assertThat(Files.getPosixFilePermissions(directory.resolve("masked/a.log")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(read("logs/sub/b.log")).isEqualTo(LINE);
  }

  @Test
  void a_device_a_pipe_or_a_link_is_never_replaced_by_a_file() throws IOException {
    write("a.log", LINE);
    Path link = Files.createSymbolicLink(directory.resolve("out"), write("victim", "victim"));
    Files.createDirectories(directory.resolve("masked"));
    Files.createSymbolicLink(directory.resolve("masked/a.log"), directory.resolve("victim"));

    assertRefused("a.log: What is at the place of '--output' is a link", "a.log", "-o", "out");
    assertRefused("name a file, or leave '--output' out", "a.log", "-o", "masked");
    assertThat(link).isSymbolicLink();
    assertThat(read("victim")).isEqualTo("victim");
    assumeTrue(Files.exists(Path.of("/dev/null")), "Skipped: no devices here");
    assertRefused("is a link, device, pipe", "a.log", "-o", "/dev/null");
    LogRun piped = LogRun.piped(directory, LINE, "mask", "-o", "/dev/null");
    assertThat(piped.err()).contains("-: What is at the place of '--output' is a link, device");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void two_files_are_never_written_as_one() throws IOException {
    write("one/a.log", LINE);
    write("two/a.log", LINE);

    assertThat(LogRun.of(directory, "mask", "one", "two", "--output", "masked").err())
        .contains("Two files would be written as a.log");
    assertThat(LogRun.of(directory, "mask", "one/a.log", "--output", "one").err())
        .contains("It would be written over itself");
    assertThat(read("one/a.log")).isEqualTo(LINE);
  }

  @Test
  void what_contradicts_itself_is_refused_with_the_cure() throws IOException {
    write("a.log", LINE);
    write("b.log", LINE);

    assertRefused("Give '--in-place' or '--output DIR' for several files", "a.log", "b.log");
    assertRefused("Give one of '--in-place', '--output' and '--check'", "-i", "--check", "a.log");
    assertRefused("Give files with '--in-place'", "-i");
    assertRefused("Give files or -, not both", "a.log", "-");
    assertRefused("--strategy is \"rot13\", allowed is one of", "--strategy", "rot13", "a.log");
    assertRefused("'--threads': give 1 or more", "--threads", "0", "a.log");
    assertRefused("nowhere.log: There is no such file or directory", "nowhere.log");
    Files.createDirectory(directory.resolve("empty"));
    assertRefused("There is no file to look at", "empty");
  }

  private void assertRefused(String message, String... arguments) {
    String[] all = Stream.concat(Stream.of("mask"), Stream.of(arguments)).toArray(String[]::new);
    LogRun run = LogRun.of(directory, all);
    assertThat(run.err()).contains(message);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
  }

  @Test
  void big_files_are_masked_by_all_threads_in_their_order() throws IOException {
    StringBuilder big = new StringBuilder();
    for (int line = 0; big.length() < 9_000_000; line++) {
      big.append("line ").append(line).append(" from 203.0.113.77 ").append("x".repeat(line % 90));
      big.append('\n');
    }
    write("big.log", big.toString());
    write("small.log", LINE);

    LogRun run = LogRun.of(directory, "mask", "-i", "--threads", "3", "small.log", "big.log");

    assertThat(run.err()).startsWith("Masked 2 of 2 files");
    assertThat(read("big.log").equals(big.toString().replace("113.77", "113.0"))).isTrue();
  }

  @Test
  void what_a_killed_run_left_is_removed() throws IOException {
    write("logs/a.log", LINE);
    write("logs/.0c1a.doelbinding-masking", "half");
    write("logs/.gone.log.doelbinding-masking", "half");

    LogRun.of(directory, "mask", "-i", "logs/a.log");

    assertThat(read("logs/a.log")).isEqualTo(MASKED);
    try (Stream<Path> files = Files.list(directory.resolve("logs"))) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("a.log");
    }
  }

  private Path write(String name, String bytes) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes.getBytes(ISO_8859_1));
  }

  private String read(String name) {
    try {
      return text(Files.readAllBytes(directory.resolve(name)));
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  /** As many members as texts. */
  private static byte[] gzip(String... texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String text : texts) {
      GZIPOutputStream gzip = new GZIPOutputStream(out);
      gzip.write(text.getBytes(ISO_8859_1));
      gzip.finish();
    }
    return out.toByteArray();
  }

  private static String gunzip(byte[] gzip) throws IOException {
    return text(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
  }
}
