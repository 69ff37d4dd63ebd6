package nl.doelbinding.cli.logs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.cli.logs.chunk.ChunkSize;
import nl.doelbinding.cli.logs.file.FileResult.State;
import nl.doelbinding.masking.LogMasker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskingTest {

  @TempDir private Path directory;

  @Test
  void what_cannot_be_written_is_not_told_as_what_cannot_be_read() throws IOException {
    FileResult full =
        mask(failing(() -> {}, () -> failWith(new IOException("No space left on device"))));
    FileResult closed =
        mask(failing(() -> failWith(new AccessDeniedException("/var/log/.x")), () -> {}));

    assertThat(full.state()).isEqualTo(State.REFUSED);
    assertThat(full.reason())
        .isEqualTo(
            "What is masked cannot be written: No space left on device; see that the disk has room"
                + " and that you may write in the directory, or write elsewhere with --output");
    assertThat(closed.reason()).startsWith("What is masked cannot be written: Permission denied;");
  }

  @Test
  void a_file_that_was_replaced_is_told_as_masked_also_where_its_directory_was_not_forced()
      throws IOException {
    FileResult result =
        mask(
            failing(
                () -> {}, () -> failWith(new NotForced(new IOException("Input/output error")))));

    assertThat(result.state()).isEqualTo(State.CHANGED);
    assertThat(result.reason()).startsWith("It is masked, but").contains("(Input/output error)");
  }

  @Test
  void a_fault_of_a_library_does_not_keep_the_other_files_from_being_masked() throws IOException {
    Destination destination =
        failing(
            () -> {
              throw new IllegalStateException("203.0.113.77");
            },
            () -> {});
    List<LogFile> files = new ArrayList<>();
    for (String name : List.of("a.log", "b.log")) {
      files.add(log(name));
    }
    try (Workers workers = Workers.of(2)) {
      List<FileResult> results = new Batch(masking(destination), workers).mask(files);

      assertThat(results).extracting(FileResult::state).containsOnly(State.REFUSED).hasSize(2);
      assertThat(results.get(1).reason())
          .startsWith("It could not be worked on")
          .contains("(IllegalStateException)")
          .doesNotContain("203.0");
    }
  }

  @Test
  void standard_output_that_fails_at_the_end_ends_the_run() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) {}

          @Override
          public void flush() throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatThrownBy(
            () -> {
              try (Workers workers = Workers.of(1)) {
                masking(new ToStream(full))
                    .maskPipe("-", new ByteArrayInputStream(new byte[] {'x'}), workers);
              }
            })
        .isInstanceOf(OutputFailure.class)
        .hasMessage("No space left on device");
  }

  private FileResult mask(Destination destination) throws IOException {
    try (Workers workers = Workers.of(1)) {
      return masking(destination).mask(log("a.log"), workers);
    }
  }

  private static Masking masking(Destination destination) {
    return new Masking(
        LogMasker.ofDefaults(), destination, false, false, ChunkSize.DEFAULT, ByteProgress.NONE);
  }

  private LogFile log(String name) throws IOException {
    Path file = Files.writeString(directory.resolve(name), "login from 203.0.113.77\n");
    return new LogFile(file, name, file.getFileName(), true);
  }

  private static void failWith(IOException failure) throws IOException {
    throw failure;
  }

  private interface Step {
    void run() throws IOException;
  }

  private static Destination failing(Step atOpen, Step atKeep) {
    return file ->
        new Destination.Place() {
          @Override
          public OutputStream open() throws IOException {
            atOpen.run();
            return new ByteArrayOutputStream();
          }

          @Override
          public void keep(boolean changed) throws IOException {
            atKeep.run();
          }

          @Override
          public void close() {}
        };
  }
}
