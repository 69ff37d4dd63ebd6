package nl.doelbinding.analysis.render.sheet;

import java.util.List;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.StatementEntry;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.analysis.render.Words;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: whose register it is, what is on the other sheets, and how to read them. */
final class OverviewSheet {
  private static final String BLUE = "FF1F3A5F";
  private static final int WIDTH = 90;

  /** The height of a line, in points. */
  private static final double LINE = 15;

  private static final String RED = "FF9B1C1C";

  private final Worksheet sheet;
  private final Register register;
  private final Words words;
  private final Links links;
  private int row;

  OverviewSheet(Worksheet sheet, Register register, Phrases phrases, Links links) {
    this.links = links;
    this.sheet = sheet;
    this.register = register;
    this.words = phrases.words();
  }

  /** Writes it, with a link to each table. */
  void write(List<Table> tables) {
    sheet.hideGridLines();
    sheet.width(0, 30);
    sheet.width(1, WIDTH);
    title();
    facts();
    heading(words.text("overview.sheets"));
    tables.forEach(this::link);
    heading(words.text("overview.reading"));
    paragraph(words.text("overview.red"));
    sheet.style(row - 1, 1).bold().fontColor(RED).set();
    paragraph(words.text("overview.empty"));
    paragraph(words.text("made.limits"));
    paragraph(words.text("made.same"));
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void title() {
    String name = register.organisation().name();
    text(0, name.isEmpty() ? words.text("organisation.unknown") : name);
    sheet.rowHeight(row, 2 * LINE);
    sheet.style(row, 0).bold().fontSize(20).fontColor(BLUE).set();
    row++;
    text(0, words.text("page.law"));
    sheet.style(row, 0).fontSize(12).fontColor("FF5A6675").set();
    row += 2; // a row of air
  }

  private void facts() {
    fact(words.text("column.role"), words.label(register.role()));
    for (ModuleEntry module : register.modules()) {
      String version = module.version();
      fact(words.text("module"), module.id() + (version == null ? "" : " " + version));
    }
    StatementEntry statement = register.statement();
    if (statement != null && statement.version() != null) {
      fact(words.text("statement.version"), statement.version());
    }
    Register.Generator generator = register.generator();
    if (generator != null) {
      fact(words.text("made.by"), generator.name() + " " + generator.version());
    }
  }

  private void fact(String name, String value) {
    text(0, name);
    sheet.style(row, 0).bold().verticalAlignment("top").set();
    text(1, value);
    sheet.style(row, 1).wrapText(true).set();
    row++;
  }

  private void heading(String text) {
    row++;
    text(0, text);
    sheet.rowHeight(row, 2 * LINE);
    sheet.style(row, 0).bold().fontSize(14).fontColor(BLUE).set();
    row++;
  }

  private void link(Table table) {
    text(0, table.name());
    links.add(row, 0, TableSheet.place(table, 0));
    sheet.style(row, 0).fontColor("FF0B5394").underlined().set();
    sheet.value(row, 1, table.rows().size());
    sheet.style(row, 1).horizontalAlignment("left").set();
    row++;
  }

  private void paragraph(String text) {
    text(1, text);
    sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
    sheet.rowHeight(row, LINE * (1 + text.length() / WIDTH));
    row++;
  }

  private void text(int column, String text) {
    sheet.value(row, column, SpreadsheetText.cell(text));
  }
}
