package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

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
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .withConfigOverride(
              List.class,
              override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();
  private static final ObjectWriter WRITER = MAPPER.writer().with(indented());

  private RegisterJson() {}

  /** The register as text, with two spaces of indentation and a newline at the end. */
  public static String write(Register register) {
    return WRITER.writeValueAsString(register) + "\n";
  }

  /**
   * Reads a register that {@link #write} wrote.
   *
   * @throws tools.jackson.core.JacksonException if the text is no such register
   */
  public static Register read(String json) {
    return MAPPER.readValue(json, Register.class);
  }

  /** The hash of an activity, over everything in it but its hash. */
  public static String hash(Activity activity) {
    byte[] json =
        MAPPER.writeValueAsString(activity.withHash(null)).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256", impossible);
    }
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
