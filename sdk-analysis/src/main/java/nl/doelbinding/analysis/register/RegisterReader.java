package nl.doelbinding.analysis.register;

import java.nio.charset.StandardCharsets;
import nl.doelbinding.analysis.rule.Excerpt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a register that somebody else may have written: of a dependency, committed, or named on a
 * command line. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class RegisterReader {
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int LONGEST_SHOWN = 120;

  private RegisterReader() {}

  /**
   * The register in a file.
   *
   * @param json the bytes of the file
   * @param name what the sentence calls the file
   * @throws UnusableRegisterException if it is no register, one of another version, or one that
   *     contradicts itself
   */
  public static Register read(byte[] json, String name) throws UnusableRegisterException {
    if (json.length > LARGEST) {
      throw new UnusableRegisterException(name + " is larger than 64 MiB, which no register is");
    }
    try {
      JsonNode tree = IndentedJson.MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
      String format = tree.path("format").asString("");
      if (!format.equals(Register.FORMAT)) {
        throw new UnusableRegisterException(
            name + " is no register: its format is not \"" + Register.FORMAT + "\"");
      }
      int version = tree.path("formatVersion").asInt(0);
      if (version != Register.FORMAT_VERSION) {
        throw new UnusableRegisterException(
            "%s is a register of format version %s, and this tool reads version %d: build it with the same version of Doelbinding"
                .formatted(
                    name,
                    Excerpt.of(tree.path("formatVersion").toString(), LONGEST_SHOWN),
                    Register.FORMAT_VERSION));
      }
      return IndentedJson.MAPPER.treeToValue(tree, Register.class);
    } catch (JacksonException malformed) {
      throw new UnusableRegisterException(
          name + " cannot be read: " + Excerpt.of(malformed.getOriginalMessage(), LONGEST_SHOWN),
          malformed);
    }
  }
}
