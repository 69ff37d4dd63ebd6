package nl.doelbinding.analysis.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ConfigurationReaderFuzzTest {
  private static final Path SHOP = Path.of("src/test/resources/shop/doelbinding.yaml");

  @Property(tries = 500)
  void a_damaged_file_is_read_or_refused_in_sentences(
      @ForAll @IntRange(max = 2000) int at,
      @ForAll @IntRange(max = 40) int removed,
      @ForAll @StringLength(max = 8) String inserted)
      throws IOException {
    String sound = Files.readString(SHOP);
    int from = Math.min(at, sound.length());
    int to = Math.min(from + removed, sound.length());
    read(
        (sound.substring(0, from) + inserted + sound.substring(to))
            .getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void any_bytes_are_read_or_refused_in_sentences(@ForAll @Size(max = 60) byte[] bytes)
      throws IOException {
    read(bytes);
  }

  private static void read(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("doelbinding", ".yaml");
    try {
      ConfigurationReader.read(Files.write(file, bytes));
    } catch (ConfigurationException refused) {
      assertThat(refused.problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("\n", "\r"));
    } finally {
      Files.delete(file);
    }
  }
}
