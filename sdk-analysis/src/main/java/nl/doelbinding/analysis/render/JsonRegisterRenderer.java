package nl.doelbinding.analysis.render;

import java.util.List;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterJson;

/**
 * The register as {@code register.json}: what other tools read, merge and compare.
 *
 * @since 0.1
 */
public final class JsonRegisterRenderer implements RegisterRenderer {
  /** The name of the file. */
  public static final String FILE_NAME = "register.json";

  /** The resource that holds the schema. */
  public static final String SCHEMA = "/nl/doelbinding/analysis/schema/register.schema.json";

  /** With nothing to choose. */
  public JsonRegisterRenderer() {}

  @Override
  public String format() {
    return "json";
  }

  @Override
  public List<RenderedFile> render(Register register) {
    return List.of(RenderedFile.of(FILE_NAME, RegisterJson.write(register)));
  }
}
