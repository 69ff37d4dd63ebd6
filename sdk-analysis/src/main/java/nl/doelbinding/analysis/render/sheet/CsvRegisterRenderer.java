package nl.doelbinding.analysis.render.sheet;

import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.RegisterRenderer;
import nl.doelbinding.analysis.render.RenderedFile;

/**
 * The register as two files for a spreadsheet or a script: {@code register-activities.csv} with a
 * row for each activity, and {@code register-fields.csv} with a row for each member that holds
 * data.
 *
 * <p>Cells are separated by {@code ;} in both languages: spreadsheets split at the separator of the
 * country their user is in, which is {@code ;} wherever a comma stands in numbers, and a script
 * should not have to know the language. A byte order mark tells them that it is UTF-8. Immutable;
 * threads may share it.
 *
 * @since 0.1
 */
public final class CsvRegisterRenderer implements RegisterRenderer {
  /** The file with a row for each activity. */
  public static final String ACTIVITIES_FILE_NAME = "register-activities.csv";

  /** The file with a row for each member that holds data. */
  public static final String FIELDS_FILE_NAME = "register-fields.csv";

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char SEPARATOR = ';';

  /** Between several facts in a cell; a name may well hold a comma. */
  private static final String BETWEEN_FACTS = " | ";

  private final Language language;

  /** With headings in a language. */
  public CsvRegisterRenderer(Language language) {
    this.language = language;
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public List<RenderedFile> render(Register register) {
    RegisterTables tables = new RegisterTables(register, language);
    return List.of(
        RenderedFile.of(ACTIVITIES_FILE_NAME, text(tables.activitiesAlone())),
        RenderedFile.of(FIELDS_FILE_NAME, text(tables.fields())));
  }

  private static String text(Table table) {
    List<String> headings = table.headings().stream().map(Table.Heading::label).toList();
    Stream<List<String>> rows =
        table.rows().stream()
            .map(row -> row.cells().stream().map(CsvRegisterRenderer::cell).toList());
    return BYTE_ORDER_MARK
        + CsvText.of(SEPARATOR, Stream.concat(Stream.of(headings), rows).toList());
  }

  private static String cell(List<String> facts) {
    return String.join(BETWEEN_FACTS, facts);
  }
}
