package nl.doelbinding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryPathTest {

  @TempDir private Path directory;

  @Test
  void a_module_is_named_from_the_root_of_its_repository() throws IOException {
    Path module = Files.createDirectories(directory.resolve("shop/core"));
    assertThat(RepositoryPath.of(module)).isEmpty();

    Files.createDirectory(directory.resolve(".git"));

    assertThat(RepositoryPath.of(module)).isEqualTo("shop/core");
    assertThat(RepositoryPath.of(directory)).isEmpty();
  }
}
