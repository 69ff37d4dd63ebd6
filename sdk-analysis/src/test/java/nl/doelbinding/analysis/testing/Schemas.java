package nl.doelbinding.analysis.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Validates JSON against the schemas that the SDK publishes. */
public final class Schemas {
  private static final String DIRECTORY = "/nl/doelbinding/analysis/schema/";

  private Schemas() {}

  /** What is wrong with a document, one sentence each. */
  public static List<String> errors(String schemaName, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(schemaName));
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** What is wrong with a document of SARIF 2.1.0, by the schema of OASIS. */
  public static List<String> sarifErrors(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(resource("/schema/sarif-schema-2.1.0.json"));
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** The text of a schema. */
  public static String text(String schemaName) {
    return resource(DIRECTORY + schemaName);
  }

  private static String resource(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
