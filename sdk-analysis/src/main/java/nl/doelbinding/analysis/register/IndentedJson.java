package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as this project writes it: properties in the order of records and maps, without those of
 * records that are empty, with two spaces of indentation and a newline at the end. Equal values
 * give equal bytes. Threads may share it.
 *
 * @since 0.1
 */
public final class IndentedJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .withConfigOverride(
              List.class,
              override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();
  private static final ObjectWriter WRITER = MAPPER.writer().with(indented());

  private IndentedJson() {}

  /** A record, a map or a list as text. */
  public static String write(Object value) {
    return WRITER.writeValueAsString(value) + "\n";
  }

  /**
   * Reads any JSON.
   *
   * @throws tools.jackson.core.JacksonException if the text is none
   */
  public static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  /**
   * A record of JSON that was read; lists that are missing are empty.
   *
   * @throws tools.jackson.core.JacksonException if it does not fit
   */
  public static <T> T convert(JsonNode tree, Class<T> type) {
    return MAPPER.treeToValue(tree, type);
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
