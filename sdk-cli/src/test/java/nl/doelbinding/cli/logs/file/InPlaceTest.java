package nl.doelbinding.cli.logs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InPlaceTest {

  @TempDir private Path directory;

  @Test
  void a_file_that_grows_while_it_is_masked_is_left_as_it_is() throws Exception {
    Path file = Files.writeString(directory.resolve("a.log"), "one\n");

    try (Destination.Place place = new InPlace().placeOf(log(file))) {
      place.open().write('x');
      Files.writeString(file, "two\n", StandardOpenOption.APPEND);
      assertThatThrownBy(() -> place.keep(true))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("It was written to while it was masked");
    }

    assertThat(file).hasContent("one\ntwo\n");
    assertOnly("a.log");
  }

  @Test
  void a_file_that_was_rotated_while_it_was_masked_is_not_overwritten() throws Exception {
    Path file = Files.writeString(directory.resolve("a.log"), "one\n");

    try (Destination.Place place = new InPlace().placeOf(log(file))) {
      place.open().write('x');
      Files.move(file, directory.resolve("a.log.1"));
      Files.writeString(file, "two\n");
      assertThatThrownBy(() -> place.keep(true)).isInstanceOf(Refusal.class);
    }

    assertThat(file).hasContent("two\n");
    assertOnly("a.log", "a.log.1");
  }

  @Test
  void a_file_that_another_run_is_masking_is_refused_and_that_run_goes_on() throws Exception {
    Path file = Files.writeString(directory.resolve("a.log"), "one\n");

    try (Destination.Place first = new InPlace().placeOf(log(file))) {
      first.open().write('x');
      try (Destination.Place second = new InPlace().placeOf(log(file))) {
        assertThatThrownBy(second::open)
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("It is being masked by another run");
      }
      first.keep(true);
    }

    assertThat(file).hasContent("x");
    assertOnly("a.log");
  }

  private void assertOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }

  private static LogFile log(Path file) {
    return new LogFile(file, "a.log", file.getFileName(), true);
  }
}
