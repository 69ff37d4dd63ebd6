package nl.doelbinding.cli.logs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
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
          .hasMessageContaining("It was written to or replaced while it was masked");
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
  void of_two_runs_on_one_file_the_first_to_end_replaces_it() throws Exception {
    Path file = Files.writeString(directory.resolve("a.log"), "one\n");
    InPlace runs = new InPlace();

    try (Destination.Place first = runs.placeOf(log(file));
        Destination.Place second = runs.placeOf(log(file))) {
      first.open().write('x');
      second.open().write('y');
      second.keep(true);
      assertThatThrownBy(() -> first.keep(true))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("or replaced while it was masked");
    }

    assertThat(file).hasContent("y");
    assertOnly("a.log");
  }

  @Test
  void a_link_in_the_place_of_the_temporary_file_gets_no_rights_and_replaces_nothing()
      throws Exception {
    assumeTrue(isUnix(), "Skipped: files have no number here");
    Path secret = Files.writeString(directory.resolve("secret"), "secret");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    for (boolean symbolic : new boolean[] {true, false}) {
      Path file = Files.writeString(directory.resolve("a.log"), "one\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

      try (Destination.Place place = new InPlace().placeOf(log(file))) {
        place.open().write('x');
        Path temporary = temporary();
        Files.delete(temporary);
        if (symbolic) {
          Files.createSymbolicLink(temporary, secret);
        } else {
          Files.createLink(temporary, secret);
        }
        assertThatThrownBy(() -> place.keep(true))
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("Its temporary file was replaced by another program");
      }

      assertThat(file).hasContent("one");
      assertThat(Files.getPosixFilePermissions(secret))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertOnly("a.log", "secret");
    }
  }

  @Test
  void root_does_not_mask_where_everybody_may_replace_files() throws Exception {
    assumeTrue(isUnix(), "Skipped: no such rights here");
    Path file = Files.writeString(directory.resolve("a.log"), "one\n");
    assumeTrue(Files.getAttribute(file, "unix:uid").equals(0), "Skipped: only root is refused");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));

    try (Destination.Place place = new InPlace().placeOf(log(file))) {
      assertThatThrownBy(place::open)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Every user may replace files in its directory");
    }
    assertOnly("a.log");

    Files.setAttribute(directory, "unix:mode", 01777);
    try (Destination.Place place = new InPlace().placeOf(log(file))) {
      place.open().write('x');
      place.keep(true);
    }
    assertThat(file).hasContent("x");
  }

  @Test
  void a_program_that_opens_the_file_while_it_is_masked_does_not_lose_it() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fdinfo")), "Skipped: not on Linux");
    Path file = Files.writeString(directory.resolve("a.log"), "one\n");

    try (Destination.Place place = new InPlace().placeOf(log(file))) {
      place.open().write('x');
      try (OutputStream program = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
        assertThatThrownBy(() -> place.keep(true))
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("A program has it open for writing");
        program.flush();
      }
    }

    assertThat(file).hasContent("one");
  }

  @Test
  void the_longest_name_a_file_can_have_is_no_obstacle() throws Exception {
    Path file = Files.writeString(directory.resolve("a".repeat(255)), "one\n");

    try (Destination.Place place = new InPlace().placeOf(log(file))) {
      place.open().write('x');
      place.keep(true);
    }

    assertThat(file).hasContent("x");
  }

  private static boolean isUnix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  }

  private Path temporary() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Leftovers::isOne).findFirst().orElseThrow();
    }
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
