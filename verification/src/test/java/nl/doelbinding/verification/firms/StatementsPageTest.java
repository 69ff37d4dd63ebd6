package nl.doelbinding.verification.firms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/statements.md} in step with the tables. */
class StatementsPageTest {

  @Test
  void the_page_says_what_the_tables_say() throws IOException {
    String page = StatementsPage.markdown();
    Path made = Files.createDirectories(Path.of("target")).resolve("statements.md");
    Files.writeString(made, page);

    assertThat(Path.of("..", "docs", "statements.md"))
        .as("copy %s there", made.toAbsolutePath())
        .hasContent(page);
  }
}
