package nl.doelbinding.analysis.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.RegisterRenderer;
import nl.doelbinding.analysis.render.RenderedFile;
import org.dhatim.fastexcel.Workbook;

/**
 * The register as a workbook, {@code register.xlsx}: an overview and a sheet each for activities,
 * the members that hold data, recipients, cookies, measures, contacts and findings. Every cell is
 * text or a number, never a formula. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class XlsxRegisterRenderer implements RegisterRenderer {
  /** The name of the file. */
  public static final String FILE_NAME = "register.xlsx";

  private static final String APPLICATION = "Doelbinding";

  /** The version of Office whose format it is, as the format asks for. */
  private static final String APPLICATION_VERSION = "16.0300";

  private final Language language;

  /** In a language. */
  public XlsxRegisterRenderer(Language language) {
    this.language = language;
  }

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public List<RenderedFile> render(Register register) {
    try {
      List<Links> links = new ArrayList<>();
      byte[] workbook = workbook(register, links);
      return List.of(RenderedFile.of(FILE_NAME, StableZip.of(workbook, links)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory cannot be written", impossible);
    }
  }

  private byte[] workbook(Register register, List<Links> links) throws IOException {
    RegisterTables tables = new RegisterTables(register, language);
    List<Table> all = tables.all();
    Map<String, String> places = places(all);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
      workbook.setGlobalDefaultFont("Arial", 10); // is everywhere, or something as wide
      workbook.setCompressionLevel(1); // StableZip writes it anew
      workbook.properties().setTitle(tables.phrases().words().text("page.law"));
      String overview = tables.phrases().words().text("sheet.overview");
      links.add(new Links());
      new OverviewSheet(workbook.newWorksheet(overview), register, tables.phrases(), links.get(0))
          .write(all);
      for (Table table : all) {
        Links ofTable = new Links();
        links.add(ofTable);
        new TableSheet(workbook.newWorksheet(table.name()), table, ofTable).write(places);
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> places(List<Table> tables) {
    Map<String, String> places = new HashMap<>();
    for (Table table : tables) {
      for (int row = 0; row < table.rows().size(); row++) {
        places.put(table.rows().get(row).anchor(), TableSheet.place(table, row));
      }
    }
    places.remove("");
    return places;
  }
}
