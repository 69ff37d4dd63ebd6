package nl.doelbinding.analysis.register;

import java.util.HexFormat;

/**
 * Writes and reads a register as JSON. The order of properties is that of the records, what is not
 * there is left out, and equal registers give equal bytes.
 *
 * <p>Threads may share it.
 *
 * @since 0.1
 */
public final class RegisterJson {
  private static final int HASH_LENGTH = 16;

  private RegisterJson() {}

  /** The register as text, with two spaces of indentation and a newline at the end. */
  public static String write(Register register) {
    return IndentedJson.write(register);
  }

  /**
   * Reads a register that {@link #write} wrote.
   *
   * @throws tools.jackson.core.JacksonException if the text is no such register
   */
  public static Register read(String json) {
    return IndentedJson.MAPPER.readValue(json, Register.class);
  }

  /** The hash of a register, over everything in it. */
  public static String hash(Register register) {
    byte[] digest = Sha256.of(IndentedJson.MAPPER.writeValueAsString(register));
    return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
  }
}
