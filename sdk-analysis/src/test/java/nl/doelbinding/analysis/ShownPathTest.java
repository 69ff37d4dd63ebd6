package nl.doelbinding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShownPathTest {
  private static final Path BASE = Path.of("module").toAbsolutePath();

  @Test
  void what_lies_below_the_base_is_shown_from_there() {
    assertThat(ShownPath.of(BASE, BASE.resolve("target/../classes"))).isEqualTo("classes");
    assertThat(ShownPath.of(Path.of("module"), BASE.resolve("a/b"))).isEqualTo("a/b");
    assertThat(ShownPath.of(BASE, BASE)).isEqualTo(".");
  }

  @Test
  void what_lies_elsewhere_is_shown_in_full() {
    Path elsewhere = BASE.resolveSibling("other");

    assertThat(ShownPath.of(BASE, elsewhere)).isEqualTo(elsewhere.toString().replace('\\', '/'));
  }
}
