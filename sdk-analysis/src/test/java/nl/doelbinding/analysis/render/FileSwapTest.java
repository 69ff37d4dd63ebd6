package nl.doelbinding.analysis.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSwapTest {
  private static final List<RenderedFile> NEW =
      List.of(RenderedFile.of("a.json", "new"), RenderedFile.of("b.html", "new"));

  @TempDir private Path directory;

  @Test
  void all_files_are_replaced_and_nothing_else_is_left() throws IOException {
    Files.writeString(directory.resolve("a.json"), "old");
    Path other = directory.resolve("made/here");

    assertThat(new FileSwap().add(NEW, directory).add(NEW, other).write())
        .hasSize(4)
        .allSatisfy(file -> assertThat(file).hasContent("new"));
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.html", "b.html.part"})
  void where_one_cannot_be_written_all_are_as_they_were(String taken) throws IOException {
    Files.writeString(directory.resolve("a.json"), "old");
    Files.createDirectory(directory.resolve(taken));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new FileSwap().add(NEW, directory).write());

    assertThat(directory.resolve("a.json")).hasContent("old");
    assertThat(directory.resolve("a.json.part")).doesNotExist();
  }

  @Test
  void a_written_file_has_the_permissions_of_any_other() throws IOException {
    Path usual = Files.writeString(directory.resolve("usual"), "");

    Path written = new FileSwap().add(NEW, directory).write().get(0);

    assertThat(Files.getPosixFilePermissions(written))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }
}
