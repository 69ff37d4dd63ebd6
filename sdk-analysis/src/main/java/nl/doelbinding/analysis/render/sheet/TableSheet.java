package nl.doelbinding.analysis.render.sheet;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a sheet: the provisions and the headings on top and in view, a filter, columns
 * as wide as what is usually in them. Columns that the law demands are red.
 */
final class TableSheet {
  /** The row of the headings; that of the provisions is above it. */
  static final int HEADINGS = 1;

  /** The first row of the table itself. */
  static final int FIRST = 2;

  private static final String DEMANDED = "FF9B1C1C";
  private static final String HEADING = "FF1F3A5F";
  private static final String LINK = "FF0B5394";
  private static final String LINE = "FFD5DBE3";

  /** Excel takes no more links in one sheet. */
  private static final int MOST_LINKS = 65_000;

  /** How many characters fit beside each other on a page. */
  private static final int PAGE = 150;

  /** The height of a line and of the highest row, in points. */
  private static final double LINE_HEIGHT = 15;

  private static final double HIGHEST = 409;

  /** Words are not broken, so that a line holds less than its width. */
  private static final double WIDER = 1.15;

  private final Worksheet sheet;
  private final Table table;
  private final Links links;

  TableSheet(Worksheet sheet, Table table, Links links) {
    this.sheet = sheet;
    this.table = table;
    this.links = links;
  }

  /** Writes it; rows lead to where their targets are. */
  void write(Map<String, String> places) {
    headings();
    for (int row = 0; row < table.rows().size(); row++) {
      row(FIRST + row, table.rows().get(row), row < MOST_LINKS ? places : Map.of());
    }
    layout();
  }

  /** Where a row of a table is, as links name it. */
  static String place(Table table, int row) {
    return "'" + table.name() + "'!A" + (FIRST + row + 1);
  }

  private void headings() {
    for (int column = 0; column < table.headings().size(); column++) {
      Table.Heading heading = table.headings().get(column);
      boolean demanded = !heading.article().isEmpty();
      sheet.value(HEADINGS - 1, column, heading.article());
      sheet.value(HEADINGS, column, heading.label());
      sheet.width(column, heading.width());
      sheet.style(HEADINGS - 1, column).italic().fontSize(9).fontColor(DEMANDED).set();
      StyleSetter style = sheet.style(HEADINGS, column);
      style.bold().fontColor("FFFFFFFF").fillColor(demanded ? DEMANDED : HEADING);
      style.wrapText(true).verticalAlignment("center").set();
    }
  }

  private void row(int row, Table.Row content, Map<String, String> places) {
    sheet.rowHeight(row, Math.min(HIGHEST, LINE_HEIGHT * lines(content)));
    for (int column = 0; column < content.cells().size(); column++) {
      String text = SpreadsheetText.cell(String.join("\n", content.cells().get(column)));
      String place = column == table.linked() ? places.get(content.target()) : null;
      if (text.isEmpty()) {
        continue;
      }
      if (table.headings().get(column).isNumber()) {
        sheet.value(row, column, Integer.valueOf(text));
        sheet.style(row, column).horizontalAlignment("center").set();
      } else if (place != null) {
        sheet.value(row, column, text);
        sheet.style(row, column).fontColor(LINK).underlined().set();
        links.add(row, column, place);
      } else {
        sheet.value(row, column, text);
      }
    }
  }

  /** Not every spreadsheet looks how high a row must be for all of it to be seen. */
  private int lines(Table.Row row) {
    int most = 1;
    for (int column = 0; column < row.cells().size(); column++) {
      int width = table.headings().get(column).width();
      int lines = 0;
      for (String fact : row.cells().get(column)) {
        lines += 1 + (int) (fact.length() * WIDER / width);
      }
      most = Math.max(most, lines);
    }
    return most;
  }

  private void layout() {
    int lastRow = FIRST + Math.max(table.rows().size(), 1) - 1;
    int lastColumn = table.headings().size() - 1;
    StyleSetter style = sheet.range(FIRST, 0, lastRow, lastColumn).style();
    style.wrapText(true).verticalAlignment("top");
    style
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, LINE)
        .set();
    sheet.rowHeight(HEADINGS, 32);
    sheet.freezePane(1, FIRST);
    sheet.setAutoFilter(HEADINGS, 0, lastRow, lastColumn);
    sheet.repeatRows(HEADINGS - 1, HEADINGS);
    print(sheet, table.headings());
  }

  private static void print(Worksheet sheet, List<Table.Heading> headings) {
    int width = headings.stream().mapToInt(Table.Heading::width).sum();
    sheet.repeatCols(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) (1 + width / PAGE));
    sheet.fitToHeight((short) 0);
    sheet.footer("&A", Position.LEFT, "Calibri", 9);
    sheet.footer("&P / &N", Position.RIGHT, "Calibri", 9);
  }
}
