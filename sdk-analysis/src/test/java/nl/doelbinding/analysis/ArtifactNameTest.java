package nl.doelbinding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactNameTest {

  @TempDir private Path directory;

  @Test
  void a_jar_is_called_what_maven_left_in_it() throws IOException {
    assertThat(ArtifactName.of(jar("renamed.jar", "shop-core"))).isEqualTo("shop-core");
  }

  @Test
  void a_jar_that_took_in_others_is_called_by_its_own_name() throws IOException {
    assertThat(ArtifactName.of(jar("shop-core-1.0.jar", "a", "shop", "shop-core")))
        .isEqualTo("shop-core");
    assertThat(ArtifactName.of(jar("other-1.0.jar", "a", "b"))).isEqualTo("other");
  }

  @ParameterizedTest
  @CsvSource({
    "shop-1.2.3.jar, shop",
    "shop-core-2.0.0-SNAPSHOT.jar, shop-core",
    "shop-1.0-20260101.120000-3.jar, shop",
    "log4j-1.2-api-2.25.0.jar, log4j-1.2-api",
    "h2.war, h2",
    "shop.jar, shop"
  })
  void a_jar_without_is_called_by_its_file_without_version(String file, String name)
      throws IOException {
    assertThat(ArtifactName.of(jar(file))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"shop/target/classes, shop", "shop/build/classes/java/main, shop", "lib/shop, shop"})
  void a_directory_is_called_by_its_module(String path, String name) throws IOException {
    assertThat(ArtifactName.of(Files.createDirectories(directory.resolve(path)))).isEqualTo(name);
  }

  @Test
  void what_is_no_jar_has_a_name_too() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken-1.0.jar"), "no jar");

    assertThat(ArtifactName.of(broken)).isEqualTo("broken");
  }

  private Path jar(String name, String... ids) throws IOException {
    Path file = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry("a.txt"));
      for (String id : ids) {
        jar.putNextEntry(new JarEntry("META-INF/maven/g/" + id + "/pom.properties"));
        jar.write(("groupId=g\nartifactId=" + id + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
