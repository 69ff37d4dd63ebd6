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

  /** The text of a schema. */
  public static String text(String schemaName) {
    try (InputStream in = Schemas.class.getResourceAsStream(DIRECTORY + schemaName)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
