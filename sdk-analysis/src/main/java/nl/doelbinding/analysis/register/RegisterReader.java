package nl.doelbinding.analysis.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.doelbinding.analysis.rule.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a register that somebody else may have written: of a dependency, committed, or named on a
 * command line. Whatever the bytes are, the outcome is a register that can be shown or one
 * sentence. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class RegisterReader {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 64 * 1024 * 1024;

  private static final int LONGEST_SHOWN = 120;
  private static final int DEEPEST = 64;

  /** A tree takes some 60 bytes of memory for each; a register of 50,000 fields has a quarter. */
  private static final long MOST_TOKENS = 8_000_000;

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxTokenCount(MOST_TOKENS)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

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
      throw new UnusableRegisterException(
          name + " is larger than 64 MiB, which no register is: put a register in its place");
    }
    JsonNode tree = tree(json, name);
    checkFormat(tree, name);
    String fault = RegisterShape.fault(tree);
    if (fault != null) {
      throw unusable(name, fault, null);
    }
    Register register = bind(tree, name);
    String broken = new RegisterLinks(register).fault().orElse(null);
    if (broken != null) {
      throw unusable(name, broken, null);
    }
    return register;
  }

  private static JsonNode tree(byte[] json, String name) throws UnusableRegisterException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      // Some editors begin a file with a mark of its encoding.
      return STRICT.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      throw unusable(name, "it is not UTF-8", notUtf8);
    } catch (StreamConstraintsException endless) {
      throw unusable(name, "it is nested deeper, or longer, than any register is", endless);
    } catch (JacksonException malformed) {
      throw unusable(
          name,
          "it is no JSON%s (%s)"
              .formatted(
                  malformed.getLocation() == null
                      ? ""
                      : " from line " + malformed.getLocation().getLineNr() + " on",
                  Excerpt.of(withoutTypes(malformed.getOriginalMessage()), LONGEST_SHOWN)),
          malformed);
    }
  }

  /** What Jackson adds about its own types helps nobody who looks at a file. */
  private static String withoutTypes(String message) {
    int types = message.indexOf(" (bound as ");
    return types < 0 ? message : message.substring(0, types);
  }

  private static void checkFormat(JsonNode tree, String name) throws UnusableRegisterException {
    if (!tree.path("format").asString("").equals(Register.FORMAT)) {
      throw new UnusableRegisterException(
          name
              + " is no register: its format is not \""
              + Register.FORMAT
              + "\"; name a register that Doelbinding wrote");
    }
    JsonNode version = tree.path("formatVersion");
    if (!version.isIntegralNumber() || version.asLong(0) != Register.FORMAT_VERSION) {
      throw new UnusableRegisterException(
          "%s is a register of format version %s, and this tool reads version %s: write it with the same version of Doelbinding"
              .formatted(
                  name, Excerpt.of(version.toString(), LONGEST_SHOWN), Register.FORMAT_VERSION));
    }
  }

  private static Register bind(JsonNode tree, String name) throws UnusableRegisterException {
    try {
      return IndentedJson.MAPPER.treeToValue(tree, Register.class);
    } catch (JacksonException malformed) {
      // The shape is right; what is left are texts of blanks, which the records refuse.
      String reason =
          malformed.getCause() instanceof IllegalArgumentException refused
              ? String.valueOf(refused.getMessage())
              : "a value does not fit its place";
      throw unusable(name, reason, malformed);
    }
  }

  private static UnusableRegisterException unusable(
      String name, String fault, @Nullable Throwable cause) {
    String sentence =
        name + " cannot be used: " + fault + "; write it again with this version of Doelbinding";
    return cause == null
        ? new UnusableRegisterException(sentence)
        : new UnusableRegisterException(sentence, cause);
  }
}
