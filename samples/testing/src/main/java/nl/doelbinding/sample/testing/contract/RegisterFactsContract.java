package nl.doelbinding.sample.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.sample.testing.build.SampleBuild;
import nl.doelbinding.sample.testing.register.RegisterFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the register holds what people noted down of the statement the sample is made after. */
public abstract class RegisterFactsContract {

  private final String statement;

  @TempDir Path directory;

  /**
   * Compares with one statement.
   *
   * @param statement the name of its file
   */
  protected RegisterFactsContract(String statement) {
    this.statement = statement;
  }

  @Test
  void the_register_holds_what_the_statement_tells() throws IOException {
    JsonNode facts = facts();

    assertThat(RegisterFacts.missing(facts, SampleBuild.in(directory).run().register()))
        .containsExactlyInAnyOrderElementsOf(differencesOfTheSample());
  }

  /** In what the sample does otherwise; nothing, unless it is overridden. */
  protected List<String> differencesOfTheSample() {
    return List.of();
  }

  private JsonNode facts() throws IOException {
    Path file =
        Path.of(System.getProperty("doelbinding.shared", "."), "seeds", "register-facts.json");
    assumeTrue(Files.isRegularFile(file), () -> "Skipped: no " + file + " on this machine");
    for (JsonNode entry : JsonMapper.shared().readTree(Files.readString(file))) {
      if (entry.path("statement").asString("").equals(statement)) {
        return entry;
      }
    }
    throw new AssertionError("Nothing was noted down of " + statement);
  }
}
