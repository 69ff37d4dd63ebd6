package nl.doelbinding.analysis.render.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Lines of cells as CSV: quoted where needed as RFC 4180 says, with {@code \n} as every file of
 * this project, each record on one line, and no cell that a spreadsheet would take for a formula.
 * Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class CsvText {
  private CsvText() {}

  /**
   * The text.
   *
   * @param separator what stands between cells
   * @param lines the lines, that of the headings first
   */
  public static String of(char separator, List<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text)) {
      for (List<String> line : lines) {
        writer.writeRecord(line.stream().map(SpreadsheetText::defused).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory cannot be written", impossible);
    }
    return text.toString();
  }
}
