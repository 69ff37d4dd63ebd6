package nl.doelbinding.verification.firms;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people noted down of the published statements; not part of the project. */
final class SharedSeeds {
  private SharedSeeds() {}

  /** What the statement says after which a firm is made; without it the test is skipped. */
  static JsonNode facts(Firm firm) {
    return read("register-facts.json").path(firm.ordinal());
  }

  private static JsonNode read(String name) {
    Path file = Path.of(System.getProperty("doelbinding.shared", "."), "seeds", name);
    assumeTrue(Files.isRegularFile(file), () -> "Skipped: no " + file + " on this machine");
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
